//! A few floats at a time: wasm's 128-bit vectors where compiled in, else arrays that the
//! compiler turns into the machine's own.

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod imp {
    use core::arch::wasm32::{f32x4_add, f32x4_extract_lane, f32x4_mul, f32x4_splat, v128};

    use crate::cpu::load::load;

    /// Four floats.
    #[derive(Clone, Copy)]
    pub(crate) struct Lanes(v128);

    impl Lanes {
        pub(crate) const COUNT: usize = 4;

        #[inline(always)]
        pub(crate) fn zero() -> Self {
            Self(f32x4_splat(0.0))
        }

        /// The first [`Self::COUNT`] floats of `from`.
        #[inline(always)]
        pub(crate) fn load(from: &[f32]) -> Self {
            Self(load::<f32, 4>(&from.as_chunks().0[0]))
        }

        #[inline(always)]
        pub(crate) fn splat(value: f32) -> Self {
            Self(f32x4_splat(value))
        }

        #[inline(always)]
        pub(crate) fn values(self) -> [f32; 4] {
            [
                f32x4_extract_lane::<0>(self.0),
                f32x4_extract_lane::<1>(self.0),
                f32x4_extract_lane::<2>(self.0),
                f32x4_extract_lane::<3>(self.0),
            ]
        }

        #[inline(always)]
        pub(crate) fn add_product(self, a: Self, b: Self) -> Self {
            Self(f32x4_add(self.0, f32x4_mul(a.0, b.0)))
        }

        #[inline(always)]
        pub(crate) fn sum(self) -> f32 {
            (f32x4_extract_lane::<0>(self.0) + f32x4_extract_lane::<1>(self.0))
                + (f32x4_extract_lane::<2>(self.0) + f32x4_extract_lane::<3>(self.0))
        }
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod imp {
    /// Four floats: one register of every machine's baseline.
    #[derive(Clone, Copy)]
    pub(crate) struct Lanes([f32; 4]);

    impl Lanes {
        pub(crate) const COUNT: usize = 4;

        #[inline(always)]
        pub(crate) fn zero() -> Self {
            Self([0.0; Self::COUNT])
        }

        /// The first [`Self::COUNT`] floats of `from`.
        #[inline(always)]
        pub(crate) fn load(from: &[f32]) -> Self {
            Self([from[0], from[1], from[2], from[3]])
        }

        #[inline(always)]
        pub(crate) fn splat(value: f32) -> Self {
            Self([value; Self::COUNT])
        }

        #[inline(always)]
        pub(crate) fn values(self) -> [f32; 4] {
            self.0
        }

        #[inline(always)]
        pub(crate) fn add_product(self, a: Self, b: Self) -> Self {
            Self(std::array::from_fn(|i| self.0[i] + a.0[i] * b.0[i]))
        }

        #[inline(always)]
        pub(crate) fn sum(self) -> f32 {
            (self.0[0] + self.0[1]) + (self.0[2] + self.0[3])
        }
    }
}

pub(crate) use imp::Lanes;

/// Dot products of `W` vectors with `X` vectors of one length, held in registers.
#[inline(always)]
pub(crate) fn dots<const W: usize, const X: usize>(
    w: [&[f32]; W],
    x: [&[f32]; X],
) -> [[f32; W]; X] {
    let len = x[0].len();
    // one bounds check here lets the loop below go without
    let w = w.map(|v| &v[..len]);
    let x = x.map(|v| &v[..len]);
    let mut acc = [[Lanes::zero(); W]; X];
    let whole = len / Lanes::COUNT * Lanes::COUNT;
    let mut at = 0;
    while at < whole {
        let ws: [Lanes; W] = std::array::from_fn(|j| Lanes::load(&w[j][at..at + Lanes::COUNT]));
        for i in 0..X {
            let xs = Lanes::load(&x[i][at..at + Lanes::COUNT]);
            for j in 0..W {
                acc[i][j] = acc[i][j].add_product(ws[j], xs);
            }
        }
        at += Lanes::COUNT;
    }
    let mut out = [[0.0; W]; X];
    for i in 0..X {
        for j in 0..W {
            out[i][j] = acc[i][j].sum();
            for k in whole..len {
                out[i][j] += w[j][k] * x[i][k];
            }
        }
    }
    out
}

/// Dot product of two vectors of one length.
#[inline(always)]
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    dots([a], [b])[0][0]
}
