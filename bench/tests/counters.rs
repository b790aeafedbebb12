//! The exact cost of a decode step of the tiny and of the 7 M shape.

#![allow(clippy::expect_used, clippy::panic)] // a test file throughout

use kernels::{Gpu, GpuOptions};
use pollster::block_on;
use switchboard_bench::counters::{Cost, measure};
use switchboard_bench::shapes;

/// Set to 1 to leave out, visibly, the tests that need a GPU.
fn skip() -> bool {
    std::env::var("SWITCHBOARD_SKIP_GPU").is_ok_and(|v| v == "1")
}

fn costs(shape: &str, want: Cost) {
    if skip() {
        println!("left out: SWITCHBOARD_SKIP_GPU=1");
        return;
    }
    let shape = shapes::find(shape).expect("a known shape");
    let file = shape.model().expect("a synthetic model");
    for subgroups in [true, false] {
        let options = GpuOptions {
            subgroups,
            tune: false,
        };
        let gpu = match block_on(Gpu::request(options)) {
            Ok(gpu) => gpu,
            Err(e) => panic!(
                "{e}\nThis test needs a GPU; a software one will do: apt-get install \
                 mesa-vulkan-drivers. SWITCHBOARD_SKIP_GPU=1 leaves such tests out."
            ),
        };
        let cost = measure(&gpu, &file).expect("a decode step");
        assert_eq!(cost, want, "{}, subgroups {subgroups}", shape.name);
    }
}

#[test]
fn a_decode_step_of_the_tiny_shape() {
    costs(
        "tiny",
        Cost {
            dispatches_per_layer: 6,
            dispatches: 16,
            passes: 1,
            submits: 1,
            bind_groups_created: 0,
            writes: 1,
            readback_bytes: 32,
            weight_bytes: 100_096,
        },
    );
}

#[test]
fn a_decode_step_of_the_7_m_shape() {
    costs(
        "7m",
        Cost {
            dispatches_per_layer: 6,
            dispatches: 40,
            passes: 1,
            submits: 1,
            bind_groups_created: 0,
            writes: 1,
            readback_bytes: 32,
            weight_bytes: 6_928_384,
        },
    );
}
