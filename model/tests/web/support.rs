//! Devices, batches and comparisons that the tests share.

use std::cell::RefCell;

use kernels::{Gpu, GpuOptions};
use switchboard_model::{Output, Row, Sampled};

/// Hidden states of two engines that sum in another order, as a fraction of the largest value; the
/// CPU engine rounds activations to 16 bits, the GPU engine cached keys and values to 11.
pub(crate) const TOLERANCE: f32 = 3e-3;
/// Variants that round activations to 8 bits may have been chosen.
pub(crate) const TOLERANCE_8_BITS: f32 = 5e-2;
/// PyTorch rounds no keys and values.
pub(crate) const TOLERANCE_GOLDEN: f32 = 3e-3;
/// Probabilities go through exp, which magnifies differences of logits of about 10.
pub(crate) const MAGNIFIED: f32 = 20.0;

pub(crate) fn skip() -> bool {
    let asked = if cfg!(target_arch = "wasm32") {
        option_env!("SWITCHBOARD_SKIP_GPU").map(str::to_owned)
    } else {
        std::env::var("SWITCHBOARD_SKIP_GPU").ok()
    };
    asked.as_deref() == Some("1")
}

thread_local! {
    /// The device of all tests in a browser, where compiling the kernels is what takes the time.
    /// Native threads end, and a device must not end with them.
    static SHARED: RefCell<Option<Gpu>> = const { RefCell::new(None) };
}

pub(crate) async fn device(subgroups: bool) -> Gpu {
    let options = GpuOptions {
        subgroups,
        tune: false,
    };
    match Gpu::request(options).await {
        Ok(gpu) => gpu,
        Err(e) => panic!(
            "{e}\nThis test needs a GPU; a software one will do: natively apt-get install \
             mesa-vulkan-drivers, in browsers chromium with the flags of webdriver.json. \
             SWITCHBOARD_SKIP_GPU=1 leaves such tests out."
        ),
    }
}

/// Runs a test body on a device with subgroup operations and on one without. In browsers only on the
/// first: the second would compile all kernels once more, for minutes, and what is without subgroups
/// is tested by the kernels themselves there, and by [`crate::results`] in a whole model.
pub(crate) async fn each_gpu(body: impl AsyncFn(Gpu)) {
    if skip() {
        println!("left out: SWITCHBOARD_SKIP_GPU=1");
        return;
    }
    if cfg!(target_arch = "wasm32") {
        let known = SHARED.with(|s| s.borrow().clone());
        let gpu = match known.filter(|gpu| gpu.health().is_ok()) {
            Some(gpu) => gpu,
            None => device(true).await,
        };
        SHARED.with(|s| *s.borrow_mut() = Some(gpu.clone()));
        body(gpu.clone()).await;
        assert_eq!(gpu.health(), Ok(()));
        return;
    }
    for subgroups in [true, false] {
        let gpu = device(subgroups).await;
        if subgroups && !gpu.caps().subgroups {
            continue; // The second round covers a device that has none.
        }
        body(gpu.clone()).await;
        assert_eq!(gpu.health(), Ok(()));
    }
}

/// A native test and one for browsers of every body.
macro_rules! gpu_tests {
    ($($name:ident),+ $(,)?) => {
        mod on_gpu {
            $(
                #[cfg(not(target_arch = "wasm32"))]
                #[test]
                fn $name() {
                    pollster::block_on(crate::support::each_gpu(super::$name));
                }
                #[cfg(target_arch = "wasm32")]
                #[wasm_bindgen_test::wasm_bindgen_test]
                async fn $name() {
                    crate::support::each_gpu(super::$name).await;
                }
            )+
        }
    };
}
pub(crate) use gpu_tests;

#[track_caller]
pub(crate) fn close(what: &str, got: &[f32], want: &[f32], tolerance: f32) {
    assert_eq!(got.len(), want.len(), "{what}: length");
    let most = want.iter().fold(0f32, |m, v| m.max(v.abs()));
    assert!(most > 1e-3, "{what}: nothing to compare with");
    for (i, (g, w)) in got.iter().zip(want).enumerate() {
        // `<=` is false for NaN.
        assert!(
            (g - w).abs() <= tolerance * most,
            "{what}[{i}]: got {g}, want {w}, largest {most}"
        );
    }
}

#[track_caller]
pub(crate) fn same(what: &str, got: &Output, want: &Output, tolerance: f32) {
    assert_eq!(got.hidden.len(), want.hidden.len());
    for (i, (g, w)) in got.hidden.iter().zip(&want.hidden).enumerate() {
        close(&format!("{what}: hidden {i}"), g, w, tolerance);
    }
    assert_eq!(got.sampled.len(), want.sampled.len());
    for (i, (g, w)) in got.sampled.iter().zip(&want.sampled).enumerate() {
        let what = format!("{what}: sample {i}: {g:?} against {w:?}");
        assert_eq!(g.token, w.token, "{what}");
        let other = |s: &Sampled| s.runner_up.map(|r| r.0);
        assert_eq!(other(g), other(w), "{what}");
        let numbers = |s: &Sampled| {
            let second = s.runner_up.map_or(0.0, |r| r.1);
            [1.0, s.probability, s.entropy, second]
        };
        close(&what, &numbers(g), &numbers(w), tolerance * MAGNIFIED);
    }
}

/// Rows of `tokens` after the token `before`, from position `at`, in slots from `start`, seeing
/// `block` and themselves.
pub(crate) fn rows(
    tokens: &[u32],
    before: u32,
    at: u32,
    start: u32,
    block: (u32, u32),
) -> Vec<Row> {
    let previous = std::iter::once(&before).chain(tokens);
    let row = |((i, token), previous): ((u32, &u32), &u32)| Row {
        token: *token,
        position: at + i,
        slot: start + i,
        previous: *previous,
        block_start: block.0,
        block_len: block.1,
        own_start: start,
        own_len: i + 1,
    };
    (0..).zip(tokens).zip(previous).map(row).collect()
}

pub(crate) fn floats(v: &serde_json::Value) -> Vec<f32> {
    let list = v.as_array().expect("list");
    let number = |x: &serde_json::Value| x.as_f64().expect("number") as f32;
    list.iter().map(number).collect()
}
