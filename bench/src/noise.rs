//! Deterministic numbers, fast enough for models of hundreds of millions of weights.

/// A stream of numbers that is a function of its seed (SplitMix64).
#[derive(Clone, Debug)]
pub struct Noise(u64);

impl Noise {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Uniform in [-1, 1).
    pub fn unit(&mut self) -> f32 {
        (self.bits() >> 40) as f32 / 8_388_608.0 - 1.0
    }

    /// `count` numbers, uniform with the given standard deviation.
    pub fn uniform(&mut self, count: usize, deviation: f32) -> Vec<f32> {
        let scale = deviation * 3f32.sqrt();
        (0..count).map(|_| self.unit() * scale).collect()
    }

    /// Skewed numbers: off centre, their size drifting with the index, an outlier now and then, so
    /// that swapped, dropped or doubled elements move a result.
    pub fn skewed(&mut self, count: usize) -> Vec<f32> {
        (0..count)
            .map(|i| {
                let v = 0.1 + self.unit() * (0.3 + (i % 61) as f32 / 61.0);
                if i % 37 == 5 { v * 3.0 } else { v }
            })
            .collect()
    }
}
