//! Every tolerance of the kernel tests with its reason, in one place.

/// Allowed difference, as a fraction of the largest expected value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tolerance {
    pub(crate) relative: f32,
    pub(crate) why: &'static str,
}

/// One product of a scale and an integer.
pub(crate) const ONE_ROUNDING: Tolerance = Tolerance {
    relative: 1e-7,
    why: "one f32 rounding",
};
/// Two products of a scale and an integer, one of them times a factor, added.
pub(crate) const FOUR_ROUNDINGS: Tolerance = Tolerance {
    relative: 4e-7,
    why: "four f32 roundings of numbers up to about twice the largest sum",
};
/// Sums of some hundred f32 products against f64.
pub(crate) const SUM: Tolerance = Tolerance {
    relative: 4e-6,
    why: "f32 sums of up to 1,000 products in another order",
};
/// Products with activations rounded to 8 bits, against a reference that rounds them too.
pub(crate) const EIGHT_BITS: Tolerance = Tolerance {
    relative: 5e-3,
    why: "an input at half a step of its block of 32 may be rounded either way",
};
/// Sums of products whose factors were rounded to f16 first, or of what was made of such sums.
pub(crate) const HALVES: Tolerance = Tolerance {
    relative: 1e-3,
    why: "both factors lose up to 2^-11, half of it as a rule and in either direction",
};
/// A norm: one sum, then an inverse square root that WGSL allows 2 ulp for.
pub(crate) const NORM: Tolerance = Tolerance {
    relative: 2e-6,
    why: "f32 sum and inverseSqrt",
};
/// exp as WGSL allows it: 3 + 2|x| ulp.
pub(crate) const EXP: Tolerance = Tolerance {
    relative: 6e-6,
    why: "WGSL exp is good for 3 + 2|x| ulp",
};
/// Norm, then a rotation by tabulated angles.
pub(crate) const ROPE: Tolerance = Tolerance {
    relative: 3e-6,
    why: "norm, then four f32 products",
};
/// Scores, exp and a weighted sum.
pub(crate) const ATTENTION: Tolerance = Tolerance {
    relative: 2e-5,
    why: "f32 scores up to about 20 go through exp, which magnifies their rounding; the cache is the \
          same f16 on both sides",
};
/// Keys and values as the cache holds them.
pub(crate) const F16: Tolerance = Tolerance {
    relative: 5e-4,
    why: "half an ulp of f16 is 2^-11 of a value",
};
/// Probabilities and entropy of a sampled row.
pub(crate) const PROBABILITY: Tolerance = Tolerance {
    relative: 2e-5,
    why: "exp, a sum over the vocabulary and log in f32",
};
