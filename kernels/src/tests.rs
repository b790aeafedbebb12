//! Tests of the crate as a whole: every shader parses, device and buffers behave, plans cost what they say.

use std::collections::BTreeSet;

use crate::shader::{Const, Shader};
use crate::testing::{Rng, close, counts, floats, gpu_tests, matrix, poisoned, tolerance};
use crate::{Copy, Count, Counts, Gpu, KernelError, Plan, QMatrix, Row, Usage, WeightFormat, ops};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

fn all_shaders() -> Vec<Shader> {
    [
        ops::attention::tests::shaders(),
        ops::embed::tests::shaders(),
        ops::gemm::tests::shaders(),
        ops::matvec::tests::shaders(),
        ops::rms_norm::tests::shaders(),
        ops::rope_kv::tests::shaders(),
        ops::sample::tests::shaders(),
        ops::swiglu::tests::shaders(),
    ]
    .concat()
}

#[test]
fn every_shader_is_valid_wgsl() {
    let mut labels = BTreeSet::new();
    for s in all_shaders() {
        let source = s.source();
        assert!(
            !source.contains("#import"),
            "{}: unresolved import",
            s.label
        );
        let module = naga::front::wgsl::parse_str(&source)
            .unwrap_or_else(|e| panic!("{}: {}", s.label, e.emit_to_string(&source)));
        // unpack2x16float is core WGSL; naga lists it as a capability.
        let can = naga::valid::Capabilities::SUBGROUP
            | naga::valid::Capabilities::SHADER_FLOAT16_IN_FLOAT32
            | naga::valid::Capabilities::SHADER_FLOAT16;
        naga::valid::Validator::new(naga::valid::ValidationFlags::all(), can)
            .subgroup_stages(naga::valid::ShaderStages::COMPUTE)
            .subgroup_operations(naga::valid::SubgroupOperationSet::all())
            .validate(&module)
            .unwrap_or_else(|e| panic!("{}: {}", s.label, e.emit_to_string(&source)));
        let bound = module
            .global_variables
            .iter()
            .filter(|(_, v)| v.binding.is_some())
            .count();
        assert_eq!(
            bound,
            s.bindings.len(),
            "{}: bindings in WGSL and on the host",
            s.label
        );
        for (_, ty) in module.types.iter() {
            let (Some(name), naga::TypeInner::Struct { span, .. }) = (&ty.name, &ty.inner) else {
                continue;
            };
            let host = match name.as_str() {
                "Row" => size_of::<Row>(),
                "Tile" => size_of::<crate::Tile>(),
                "Spec" => size_of::<ops::sample::Spec>(),
                "Record" => size_of::<ops::sample::Record>(),
                _ => continue,
            };
            assert_eq!(*span as usize, host, "size of {name}");
        }
        labels.insert(s.label);
    }
    assert_eq!(
        labels.len(),
        9 + 5 + 1 + 1 + 3,
        "kernels validated: {labels:?}"
    );
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn every_wgsl_file_is_used() {
    fn visit(dir: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in std::fs::read_dir(dir).expect("source folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                visit(&path, found);
            } else if path.extension().is_some_and(|e| e == "wgsl") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    visit(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    assert!(found.len() >= 8, "{found:?}");
    let shaders = all_shaders();
    for path in found {
        let text = crate::source::bare_lines(&std::fs::read_to_string(&path).expect("file"));
        let used = shaders
            .iter()
            .any(|s| s.body == text || s.imports.iter().any(|(_, t)| *t == text));
        assert!(used, "{} belongs to no validated shader", path.display());
    }
}

async fn caps_are_told(gpu: Gpu) {
    let caps = gpu.caps();
    println!("{caps:?}");
    assert!(!caps.adapter.is_empty() && caps.max_storage_binding >= 128 << 20);
    let name = caps.adapter.to_lowercase();
    assert_eq!(
        caps.is_software,
        ["llvmpipe", "swiftshader"].iter().any(|n| name.contains(n)),
        "{caps:?}"
    );
}

async fn sizes_are_checked(gpu: Gpu) {
    let limit = gpu.caps().max_storage_binding;
    match gpu.buffer("giant", limit + 16, Usage::Storage) {
        Err(KernelError::TooLarge {
            bytes, limit: l, ..
        }) => assert!(bytes > l),
        other => panic!("{other:?}"),
    }
    for (rows, cols, bytes) in [(1, 33, 132), (1, 32, 127), (0, 32, 0)] {
        let r = QMatrix::upload(&gpu, "odd", WeightFormat::F32, rows, cols, &vec![0; bytes]);
        assert!(matches!(r, Err(KernelError::Shape { .. })), "{r:?}");
    }
    let b = gpu.buffer("small", 16, Usage::Storage).expect("buffer");
    assert!(matches!(
        gpu.write(&b, 12, &[0u32; 2]),
        Err(KernelError::Shape { .. })
    ));
}

async fn bytes_are_accounted(gpu: Gpu) {
    let before = gpu.bytes_allocated();
    let b = gpu.buffer("b", 1000, Usage::Storage).expect("buffer");
    let c = b.clone();
    assert_eq!(gpu.bytes_allocated() - before, 1008);
    drop(b);
    assert_eq!(gpu.bytes_allocated() - before, 1008);
    c.destroy();
    c.destroy();
    assert_eq!(gpu.bytes_allocated(), before);
}

async fn rejected_calls_are_typed(gpu: Gpu) {
    let r = gpu
        .checked("a broken shader", || {
            let bad = Shader {
                label: "bad",
                body: "@compute @workgroup_size(1) fn main() { let x: u32 = 1.5; }",
                imports: vec![],
                consts: vec![],
                bindings: &[],
            };
            gpu.pipeline(&bad);
            Ok(())
        })
        .await;
    assert!(matches!(r, Err(KernelError::Validation { .. })), "{r:?}");
}

/// A plan costs exactly what it says, and a replay makes nothing.
async fn replay_makes_nothing(gpu: Gpu) {
    let mut rng = Rng(1);
    let (bytes, values) = matrix(&mut rng, WeightFormat::Q8_0, 64, 64);
    let m = QMatrix::upload(&gpu, "matrix", WeightFormat::Q8_0, 64, 64, &bytes).expect("upload");
    let x = rng.skewed(2 * 64);
    let c = gpu.buffer("counts", 16, Usage::Uniform).expect("counts");
    let xb = gpu.buffer("x", 2 * 64 * 4, Usage::Storage).expect("x");
    let (h, y) = (poisoned(&gpu, 128), poisoned(&gpu, 128));
    let back = gpu.buffer("back", 512, Usage::ReadBack).expect("back");
    let start = gpu.counters();
    let io = |x, y| ops::matvec::Io {
        counts: &c,
        count: Count::Rows,
        x,
        y,
    };
    let store = ops::matvec::Epilogue::Store;
    let plan = Plan::new(vec![
        ops::matvec::step(&gpu, &m, None, store, io(&xb, &h)).expect("step"),
        ops::matvec::step(&gpu, &m, None, store, io(&h, &y)).expect("step"),
    ]);
    let made = gpu.counters() - start;
    assert_eq!(
        (made.bind_groups, made.pipelines, made.dispatches),
        (2, 1, 0),
        "equal kernels compile once"
    );
    assert_eq!(plan.labels().collect::<Vec<_>>(), ["matvec", "matvec"]);

    for rows in [1u32, 2, 1] {
        let before = gpu.counters();
        let n = Counts {
            rows,
            ..Counts::default()
        };
        gpu.write(&c, 0, &[n]).expect("write");
        gpu.write(&xb, 0, &x).expect("write");
        let bytes = u64::from(rows) * 256;
        let copy = Copy {
            from: &y,
            from_offset: 0,
            to: &back,
            to_offset: 0,
            bytes,
        };
        plan.run(&gpu, &n, &[copy]).expect("run");
        let got: Vec<f32> = gpu.map(&back, bytes).await.expect("map");
        let cost = gpu.counters() - before;
        let want = crate::Counters {
            dispatches: 2,
            passes: 1,
            submits: 1,
            writes: 2,
            bytes_written: 16 + 512,
            reads: 1,
            bytes_read: bytes,
            ..Default::default()
        };
        assert_eq!(cost, want);
        let matmul = ops::matvec::reference::matmul;
        let result = matmul(&values, &matmul(&values, &x, 64), 64);
        close("two products", &got, &result[..got.len()], tolerance::SUM);
    }
}

/// Parts of one buffer are written at once and bound apart; one run's result is the next one's
/// input without coming back, and each is read when its own run is over.
async fn parts_and_runs_in_a_row(gpu: Gpu) {
    let all = gpu.buffer("step", 1024, Usage::Step).expect("buffer");
    for (offset, size) in [(4, 4), (0, 0), (512, 1024), (u64::MAX - 255, 256)] {
        let part = all.part(offset, size);
        assert!(matches!(part, Err(KernelError::Shape { .. })), "{part:?}");
    }
    let counts = all.part(0, 16).expect("part");
    let x = all.part(256, 32).expect("part");
    let y = poisoned(&gpu, 4);
    let backs = [(); 2].map(|()| gpu.buffer("back", 16, Usage::ReadBack).expect("buffer"));
    let n = Counts {
        rows: 1,
        ..Counts::default()
    };
    let plan = Plan::new(vec![
        ops::swiglu::step(&gpu, &counts, 4, &x, &y).expect("step"),
    ]);
    let mut words = [0u32; 72];
    words[0] = 1;
    let first = [0.5f32, 1.0, -2.0, 3.0, 1.0, 2.0, 3.0, -4.0];
    for (word, v) in words[64..].iter_mut().zip(first) {
        *word = v.to_bits();
    }
    let before = gpu.counters();
    gpu.write(&all, 0, &words).expect("write");
    let copy = |from, to, to_offset| Copy {
        from,
        from_offset: 0,
        to,
        to_offset,
        bytes: 16,
    };
    let runs = [(None, &backs[0]), (Some(copy(&y, &x, 16)), &backs[1])].map(|(between, back)| {
        let between: Vec<Copy<'_>> = between.into_iter().collect();
        crate::run_between(&gpu, &between, &[&plan], &n, &[copy(&y, back, 0)]).expect("run")
    });
    let mut want = ops::swiglu::reference::swiglu(&first, 4);
    for (back, run) in backs.iter().zip(&runs) {
        let got: Vec<f32> = gpu.map_after(back, 16, Some(run)).await.expect("map");
        close("a run", &got, &want, tolerance::EXP);
        let next: Vec<f32> = first[..4].iter().copied().chain(got).collect();
        want = ops::swiglu::reference::swiglu(&next, 4);
    }
    let cost = gpu.counters() - before;
    assert_eq!((cost.writes, cost.submits, cost.reads), (1, 2, 2));
}

async fn empty_counts_dispatch_nothing(gpu: Gpu) {
    let b = gpu.upload("b", &[1f32; 8]).expect("buffer");
    let y = poisoned(&gpu, 4);
    let c = Counts::default();
    let plan = Plan::new(vec![
        ops::swiglu::step(&gpu, &counts(&gpu, c), 4, &b, &y).expect("step"),
    ]);
    let before = gpu.counters();
    plan.run(&gpu, &c, &[]).expect("run");
    assert_eq!((gpu.counters() - before).dispatches, 0);
    assert!(floats(&gpu, &y, 4).await.iter().all(|v| v.is_nan()));
}

/// Timing a plan runs it once, and more work takes longer by the device's clock.
async fn timed_plans_run(gpu: Gpu) {
    let Some(timer) = crate::Timer::new(&gpu).expect("timer") else {
        assert!(!gpu.caps().timestamps);
        return;
    };
    let x = Rng(4).skewed(512 * 128);
    let b = gpu.upload("b", &x).expect("buffer");
    let y = poisoned(&gpu, 512 * 64);
    let c = Counts {
        rows: 512,
        ..Counts::default()
    };
    let plan = Plan::new(vec![
        ops::swiglu::step(&gpu, &counts(&gpu, c), 64, &b, &y).expect("step"),
    ]);
    let before = gpu.counters();
    let first = timer.run(&[&plan], &c).await.expect("timed");
    let cost = gpu.counters() - before;
    assert_eq!((cost.dispatches, cost.passes, cost.submits), (1, 1, 1));
    let want = ops::swiglu::reference::swiglu(&x, 64);
    close(
        "timed",
        &floats(&gpu, &y, want.len()).await,
        &want,
        tolerance::EXP,
    );
    assert!(first >= 0.0);
    // The first run may have compiled; others share the machine.
    let (mut once, mut often) = (f64::MAX, f64::MAX);
    for _ in 0..3 {
        once = once.min(timer.run(&[&plan], &c).await.expect("timed"));
        often = often.min(timer.run(&[&plan; 400], &c).await.expect("timed"));
    }
    assert!(often > once, "{once} s, 400 times {often} s");
}

/// A caller that stops waiting for a result leaves nothing behind.
async fn a_dropped_read_can_be_repeated(gpu: Gpu) {
    let back = gpu.buffer("back", 16, Usage::ReadBack).expect("buffer");
    {
        let mut read = std::pin::pin!(gpu.map::<u32>(&back, 16));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let _ = read.as_mut().poll(&mut context);
    }
    let again: Vec<u32> = gpu.map(&back, 16).await.expect("map");
    assert_eq!(again, [0; 4]);
}

/// The known software adapters have subgroups: should they vanish, tests would cover half.
async fn software_adapters_have_subgroups(_: Gpu) {
    let gpu = Gpu::request(crate::GpuOptions::default())
        .await
        .expect("a second device");
    assert!(
        gpu.caps().subgroups || !gpu.caps().is_software,
        "{:?}",
        gpu.caps()
    );
}

/// Whatever is asked of a lost device is answered by the typed error, also what was under way.
async fn loss_is_typed(_: Gpu) {
    fn lost<T: std::fmt::Debug>(result: Result<T, KernelError>) {
        assert!(
            matches!(result, Err(KernelError::DeviceLost { .. })),
            "{result:?}"
        );
    }
    let gpu = Gpu::request(crate::GpuOptions::default())
        .await
        .expect("a second device");
    assert_eq!(gpu.health(), Ok(()));
    let back = gpu.buffer("back", 16, Usage::ReadBack).expect("buffer");
    let timer = crate::Timer::new(&gpu).expect("timer");
    // Nothing is polled before the device is gone.
    let under_way = gpu.map::<u32>(&back, 16);
    gpu.destroy();
    lost(gpu.health());
    lost(under_way.await);
    lost(Plan::default().run(&gpu, &Counts::default(), &[]));
    let b = gpu.buffer("b", 16, Usage::Storage).expect("buffer");
    lost(gpu.read::<u32>(&b).await);
    lost(gpu.map::<u32>(&back, 16).await);
    lost(gpu.checked("nothing", || Ok(())).await);
    if let Some(timer) = timer {
        lost(timer.run(&[&Plan::default()], &Counts::default()).await);
    }
}

/// The second round of every test has the least limits that WebGPU promises; see `testing`.
async fn least_limits(_: Gpu) {
    let gpu = Gpu::request_least(crate::GpuOptions::default())
        .await
        .expect("a small device");
    assert_eq!(gpu.caps().max_storage_binding, 128 << 20);
    assert_eq!(
        gpu.0.device.limits().max_compute_workgroup_storage_size,
        16_384
    );
    assert_eq!(
        gpu.0.device.limits().max_storage_buffers_per_shader_stage,
        8
    );
}

/// Every kernel can be made within the least limits: 16 KiB of workgroup memory, 8 storage buffers.
async fn all_pipelines_within_least_limits(gpu: Gpu) {
    if gpu.caps().subgroups {
        return; // The device of the second round has those limits; subgroups are added here.
    }
    let gpu = Gpu::request_least(crate::GpuOptions::default())
        .await
        .expect("a small device");
    let subgroups = gpu.caps().subgroups;
    // Of the sizes of subgroups only the smallest: it takes the most workgroup memory.
    let min = |s: &Shader| {
        let found = s.consts.iter().find(|(name, _)| *name == "SUBGROUP_MIN");
        found.map_or(Const::U32(0), |(_, min)| *min)
    };
    let f16 = gpu.caps().f16;
    let here = |s: &Shader| {
        (min(s) == Const::U32(0) || subgroups && min(s) == Const::U32(4)) && (f16 || !s.uses_f16())
    };
    let shaders: Vec<Shader> = all_shaders().into_iter().filter(here).collect();
    assert!(shaders.len() > 300, "{} kernels", shaders.len());
    // A browser's software adapter takes a third of a second each: there a sample.
    let step = if cfg!(target_arch = "wasm32") { 9 } else { 1 };
    for shader in shaders.into_iter().step_by(step) {
        let make = || {
            gpu.pipeline(&shader);
            Ok(())
        };
        let made = gpu.checked(shader.label, make).await;
        assert_eq!(made, Ok(()), "{:?}", shader.consts);
        gpu.forget_unused_pipelines();
    }
}

gpu_tests!(
    all_pipelines_within_least_limits,
    caps_are_told,
    sizes_are_checked,
    bytes_are_accounted,
    rejected_calls_are_typed,
    replay_makes_nothing,
    parts_and_runs_in_a_row,
    empty_counts_dispatch_nothing,
    timed_plans_run,
    a_dropped_read_can_be_repeated,
    software_adapters_have_subgroups,
    loss_is_typed,
    least_limits,
);
