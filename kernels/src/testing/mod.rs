//! What the tests share: devices, inputs, quantizers, comparison, and one body for every platform.

pub(crate) mod tolerance;

use half::f16;

use crate::{Buffer, Counts, Gpu, GpuOptions, Plan, Step, Usage, WeightFormat, dequantize};
use tolerance::Tolerance;

/// Defines each named `async fn(Gpu)` of the parent as a test: natively and in a browser.
macro_rules! gpu_tests {
    ($($name:ident),+ $(,)?) => {
        mod on_gpu {
            $(
                #[cfg(not(target_arch = "wasm32"))]
                #[test]
                fn $name() {
                    pollster::block_on(crate::testing::each_gpu(super::$name));
                }
                #[cfg(target_arch = "wasm32")]
                #[wasm_bindgen_test::wasm_bindgen_test]
                async fn $name() {
                    crate::testing::each_gpu(super::$name).await;
                }
            )+
        }
    };
}
pub(crate) use gpu_tests;

/// Set to 1 to leave out, visibly, every test that needs a GPU (in browsers: when compiling).
fn skip() -> bool {
    let asked = if cfg!(target_arch = "wasm32") {
        option_env!("SWITCHBOARD_SKIP_GPU").map(str::to_owned)
    } else {
        std::env::var("SWITCHBOARD_SKIP_GPU").ok()
    };
    asked.as_deref() == Some("1")
}

/// Runs a test body with subgroup operations (where the device has them) and all limits of the
/// device, then without them and with the least limits that WebGPU promises.
///
/// Where no kernel of the first round had subgroup operations, the second would compile the very
/// same ones. In browsers, whose software adapter takes a third of a second for each, it is left
/// out then; that they all fit the least limits is a test of its own.
pub(crate) async fn each_gpu(body: impl AsyncFn(Gpu)) {
    if skip() {
        println!("left out: SWITCHBOARD_SKIP_GPU=1");
        return;
    }
    for subgroups in [true, false] {
        let options = GpuOptions {
            subgroups,
            tune: false,
        };
        let asked = if subgroups {
            Gpu::request(options).await
        } else {
            Gpu::request_least(options).await
        };
        let gpu = match asked {
            Ok(gpu) => gpu,
            Err(e) => panic!(
                "{e}\nThis test needs a GPU; a software one will do: natively apt-get install mesa-vulkan-drivers, \
                 in browsers apt-get install chromium chromium-driver and the flags of webdriver.json. \
                 SWITCHBOARD_SKIP_GPU=1 leaves such tests out."
            ),
        };
        if subgroups && !gpu.caps().subgroups {
            continue; // The device has none; the second round covers it.
        }
        assert!(
            subgroups || !gpu.caps().subgroups,
            "subgroups are on although they were switched off"
        );
        body(gpu.clone()).await;
        assert_eq!(gpu.health(), Ok(()));
        // What a test costs in a browser is mostly its kernels: a third of a second each in software.
        println!("{} kernels compiled", gpu.counters().pipelines);
        if cfg!(target_arch = "wasm32") && subgroups && gpu.has_only_portable_pipelines() {
            break;
        }
    }
}

/// Whether this is the round without subgroup operations in a browser that has them. A test leaves
/// it out whose kernels are the same in both, or whose subject they are not: browsers compile slowly.
pub(crate) async fn compiled_before(gpu: &Gpu) -> bool {
    cfg!(target_arch = "wasm32")
        && !gpu.caps().subgroups
        && Gpu::request(GpuOptions::default())
            .await
            .is_ok_and(|first| first.caps().subgroups)
}

/// Which of `n` cases a test takes, for the `turn`-th time: all of them natively. In a browser, where
/// each kernel compiles for a second, one each time, in turn.
pub(crate) fn in_turn(n: usize, turn: usize) -> Vec<usize> {
    if cfg!(target_arch = "wasm32") {
        vec![turn % n]
    } else {
        (0..n).collect()
    }
}

/// Deterministic numbers (an LCG with a good output mix).
#[derive(Debug, Clone)]
pub(crate) struct Rng(pub(crate) u32);

impl Rng {
    pub(crate) fn next(&mut self) -> u32 {
        self.0 = crate::ops::sample::pcg(self.0.wrapping_add(0x9e37_79b9));
        self.0
    }
    /// In [-1, 1).
    pub(crate) fn unit(&mut self) -> f32 {
        (self.next() >> 8) as f32 / 8_388_608.0 - 1.0
    }
    /// Skewed numbers: off centre, the size drifting with the index, an outlier now and then, so
    /// that swapped, dropped or doubled elements move the result.
    pub(crate) fn skewed(&mut self, n: usize) -> Vec<f32> {
        (0..n)
            .map(|i| {
                let v = 0.1 + self.unit() * (0.3 + (i % 61) as f32 / 61.0);
                if i % 37 == 5 { v * 3.0 } else { v }
            })
            .collect()
    }
}

/// Quantizes whole blocks of 32; the plain definition, for tests.
fn quantize(format: WeightFormat, values: &[f32]) -> Vec<u8> {
    let mut out = Vec::new();
    for b in values.chunks_exact(32) {
        let most = b.iter().fold(0f32, |m, v| m.max(v.abs()));
        match format {
            WeightFormat::F32 => out.extend(b.iter().flat_map(|v| v.to_le_bytes())),
            WeightFormat::F16 => out.extend(b.iter().flat_map(|v| f16::from_f32(*v).to_le_bytes())),
            WeightFormat::Q8_0 => {
                let d = f16::from_f32(most / 127.0);
                out.extend(d.to_le_bytes());
                out.extend(
                    b.iter()
                        .map(|v| ((v / d.to_f32().max(1e-12)).round() as i8).cast_unsigned()),
                );
            }
            WeightFormat::Q4_0 => {
                let d = f16::from_f32(most / 7.0);
                out.extend(d.to_le_bytes());
                let nibble =
                    |v: f32| ((v / d.to_f32().max(1e-12)).round() + 8.0).clamp(0.0, 15.0) as u8;
                out.extend((0..16).map(|i| nibble(b[i]) | nibble(b[i + 16]) << 4));
            }
            WeightFormat::Q4K | WeightFormat::Q6K => panic!("made of random bits: super_blocks"),
        }
    }
    out
}

/// Super-blocks of random bits, so that every bit matters, with scales that drift from block to
/// block and are negative now and then; no value is above 3 times `factor`.
fn super_blocks(rng: &mut Rng, format: WeightFormat, count: usize, factor: f32) -> Vec<u8> {
    let mut out = Vec::with_capacity(count * format.block_bytes());
    for i in 0..count {
        let sign = if i % 7 == 3 { -1.0 } else { 1.0 };
        let drift = sign * factor * (1.0 + (i % 5) as f32);
        let f16_of = |v: f32| f16::from_f32(v).to_le_bytes();
        let mut bytes = |n: usize| (0..n).map(|_| (rng.next() >> 9) as u8).collect::<Vec<u8>>();
        match format {
            WeightFormat::Q4K => {
                out.extend(f16_of(4e-4 * drift));
                out.extend(f16_of(3e-3 * factor));
                out.extend(bytes(140));
            }
            WeightFormat::Q6K => {
                out.extend(bytes(208));
                out.extend(f16_of(1.2e-4 * drift));
            }
            _ => panic!("{format:?} has no super-blocks"),
        }
    }
    out
}

/// The next width that rows of a format can have.
pub(crate) fn width(format: WeightFormat, cols: usize) -> usize {
    cols.next_multiple_of(format.block_columns())
}

/// A random matrix: its file bytes and its dequantized values.
pub(crate) fn matrix(
    rng: &mut Rng,
    format: WeightFormat,
    rows: usize,
    cols: usize,
) -> (Vec<u8>, Vec<f32>) {
    scaled_matrix(rng, format, rows, cols, 1.0)
}

/// As [`matrix`], its values times `factor`.
pub(crate) fn scaled_matrix(
    rng: &mut Rng,
    format: WeightFormat,
    rows: usize,
    cols: usize,
    factor: f32,
) -> (Vec<u8>, Vec<f32>) {
    let bytes = match format {
        WeightFormat::Q4K | WeightFormat::Q6K => {
            super_blocks(rng, format, rows * cols / format.block_columns(), factor)
        }
        _ => {
            let values = rng.skewed(rows * cols);
            quantize(
                format,
                &values.iter().map(|v| v * factor).collect::<Vec<_>>(),
            )
        }
    };
    let values = dequantize(format, &bytes);
    (bytes, values)
}

/// A storage buffer of `n` words that are NaN in f32 and in f16, so that what a kernel leaves out shows.
pub(crate) fn poisoned(gpu: &Gpu, n: usize) -> Buffer {
    gpu.upload("poisoned", &vec![u32::MAX; n]).expect("buffer")
}

/// The uniform of the counts.
pub(crate) fn counts(gpu: &Gpu, c: Counts) -> Buffer {
    let b = gpu.buffer("counts", 16, Usage::Uniform).expect("buffer");
    gpu.write(&b, 0, &[c]).expect("write");
    b
}

/// Runs steps once.
pub(crate) fn run(gpu: &Gpu, steps: Vec<Step>, c: Counts) {
    Plan::new(steps).run(gpu, &c, &[]).expect("run");
}

/// Reads `n` floats back.
pub(crate) async fn floats(gpu: &Gpu, b: &Buffer, n: usize) -> Vec<f32> {
    let mut v: Vec<f32> = gpu.read(b).await.expect("read");
    v.truncate(n);
    v
}

/// Fails unless every value is within the tolerance, relative to the largest one expected, and the
/// expected values are worth comparing with.
#[track_caller]
pub(crate) fn close(what: &str, got: &[f32], want: &[f32], tolerance: Tolerance) {
    assert_eq!(got.len(), want.len(), "{what}: length");
    let most = want.iter().fold(0f32, |m, v| m.max(v.abs()));
    assert!(
        most > 1e-3 && most.is_finite(),
        "{what}: nothing to compare with, largest value {most}"
    );
    let bound = tolerance.relative * most;
    for (i, (g, w)) in got.iter().zip(want).enumerate() {
        // `<=` is false for NaN.
        assert!(
            (g - w).abs() <= bound,
            "{what}[{i}]: got {g}, want {w}, tolerance {bound} ({})",
            tolerance.why
        );
    }
}
