//! Matrices that one binding cannot hold: in parts they give the very numbers they give whole.

use super::*;
use crate::ops::embed;
use crate::ops::gemm::{self, Input, Tile};
use crate::ops::matvec::{self, Epilogue, Io, Norm, RowClass, Variant};
use crate::ops::sample::{self, Record, Spec};
use crate::product::{Choice, Product};
use crate::testing::{
    Rng, close, compiled_before, counts, floats, gpu_tests, matrix, poisoned, run, tolerance, width,
};
use crate::{Count, Counts, GpuOptions, NO_TOKEN, Row};

/// Bytes of a binding of the small device: 64 rows of the widest format, 1,100 of none.
const LIMIT: u64 = 128 << 10;
const OUTS: usize = 1100;
const COLS: usize = 512;
/// Rows of the batch.
const N: usize = 5;

async fn small(gpu: &Gpu) -> Gpu {
    let options = GpuOptions {
        subgroups: gpu.caps().subgroups,
        tune: false,
    };
    let gpu = Gpu::request_small(options, LIMIT).await;
    gpu.expect("a small device")
}

/// What operations make of a matrix.
#[derive(Debug, PartialEq)]
struct Results {
    logits: Vec<f32>,
    added: Vec<f32>,
    tiled: Vec<f32>,
    gated: Vec<f32>,
    records: Vec<Record>,
}

async fn results(gpu: &Gpu, format: WeightFormat, parts: bool) -> Results {
    let mut rng = Rng(format as u32 + 70);
    let cols = width(format, COLS);
    let (bytes, values) = matrix(&mut rng, format, OUTS, cols);
    let m = QMatrix::upload(gpu, "matrix", format, OUTS, cols, &bytes).expect("upload");
    assert_eq!(m.parts() > 1, parts, "{format:?}: {} parts", m.parts());
    let (x, shift) = (rng.skewed(N * cols), rng.skewed(cols));
    let before = rng.skewed(N * OUTS);
    // Tokens and those before them in every part, at both ends, in the same one and in others.
    let pairs = [(0, NO_TOKEN), (1099, 0), (64, 1099), (575, 574), (576, 63)];
    let tokens: Vec<Row> = pairs
        .into_iter()
        .map(|(token, previous)| Row {
            token,
            previous,
            ..Row::default()
        })
        .collect();
    let now = Counts {
        rows: N as u32,
        samples: N as u32,
        ..Counts::default()
    };
    let upload = |values: &[f32]| gpu.upload("values", values).expect("upload");
    let counts = counts(gpu, now);
    let (xb, factors) = (upload(&x), upload(&shift));
    let rows = gpu.upload("rows", &tokens).expect("rows");
    let io = |y| Io {
        counts: &counts,
        count: Count::Rows,
        x: &xb,
        y,
    };
    let embedded = poisoned(gpu, N * cols);
    let logits = poisoned(gpu, N * OUTS);
    let (added, tiled) = (upload(&before), upload(&before));
    let gated = poisoned(gpu, N * OUTS / 2);
    let (normed, wide) = (poisoned(gpu, N * cols), poisoned(gpu, N * OUTS));
    let norm = Norm {
        weight: &factors,
        epsilon: 1e-6,
    };
    let variant = Variant::usual(gpu.caps(), format, m.cols, RowClass::UpTo4);
    let product = Product {
        matrix: &m,
        norm: Some(norm),
        epilogue: Epilogue::SwiGlu,
        io: io(&gated),
        normed: &normed,
        wide: &wide,
    };
    // Whole, the gate would be fused; the same dispatches are to be compared.
    let choice = if parts {
        Choice::Matvec(variant)
    } else {
        Choice::Tiled(Tile::Low)
    };
    let specs: Vec<Spec> = (0..N as u32)
        .map(|i| Spec {
            noise: sample::noise_key(7, i),
            inverse_temperature: if i > 2 { 1.0 } else { 0.0 },
            ..Spec::default()
        })
        .collect();
    let specs = gpu.upload("specs", &specs).expect("specs");
    let masks = poisoned(gpu, 2 * N * OUTS.div_ceil(32));
    let records = poisoned(gpu, N * size_of::<Record>() / 4);
    let store = Epilogue::Store;
    let all = [
        embed::steps(gpu, &counts, &rows, &m, Some(&factors), &embedded),
        matvec::steps_as(gpu, variant, &m, Some(norm), store, io(&logits)),
        matvec::steps_as(gpu, variant, &m, None, Epilogue::Add, io(&added)),
        gemm::steps(gpu, &m, (Tile::High, Input::Floats), true, io(&tiled)),
        product.steps(gpu, choice),
        sample::step(gpu, m.rows, &counts, &logits, &specs, &masks, &records).map(|s| vec![s]),
    ];
    let steps: Result<Vec<_>, _> = all.into_iter().collect();
    let steps = steps.expect("steps").into_iter().flatten().collect();
    run(gpu, steps, now);
    let embedded = floats(gpu, &embedded, N * cols).await;
    let want = embed::reference::embed(&tokens, &values, Some(&shift), cols);
    let what = format!("{format:?}, embedding");
    close(&what, &embedded, &want, tolerance::FOUR_ROUNDINGS);
    Results {
        logits: floats(gpu, &logits, N * OUTS).await,
        added: floats(gpu, &added, N * OUTS).await,
        tiled: floats(gpu, &tiled, N * OUTS).await,
        gated: floats(gpu, &gated, N * OUTS / 2).await,
        records: gpu.read(&records).await.expect("records"),
    }
}

async fn parts_compute_the_same(gpu: Gpu) {
    if compiled_before(&gpu).await {
        return;
    }
    let small = small(&gpu).await;
    // Cutting knows no format; a browser's software adapter compiles long for each.
    let formats: &[WeightFormat] = if cfg!(target_arch = "wasm32") {
        &[WeightFormat::Q8_0]
    } else {
        &WeightFormat::ALL
    };
    for &format in formats {
        let whole = results(&gpu, format, false).await;
        let parts = results(&small, format, true).await;
        // A row of the matrix meets the same kernel either way.
        assert!(parts == whole, "{format:?}: other numbers");
        let numbers = [&parts.logits, &parts.added, &parts.tiled, &parts.gated];
        assert!(numbers.iter().all(|n| n.iter().all(|v| v.is_finite())));
    }
}

async fn what_fits_no_part_is_refused(gpu: Gpu) {
    let gpu = small(&gpu).await;
    let format = WeightFormat::F32;
    // 64 rows of 544 floats are too many; 32 rows need no parts.
    let upload = |rows: usize, cols: usize| {
        QMatrix::upload(&gpu, "wide", format, rows, cols, &vec![0; rows * cols * 4])
    };
    match upload(65, 544) {
        Err(KernelError::TooLarge { bytes, limit, .. }) => {
            assert_eq!((bytes, limit), (64 * 544 * 4, LIMIT));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(upload(32, 544).expect("one part").parts(), 1);
    let m = upload(130, 512).expect("three parts");
    let rows: Vec<(u32, u32)> = m.parts.iter().map(|p| (p.first, p.rows)).collect();
    assert_eq!(rows, [(0, 64), (64, 64), (128, 2)]);
    assert_eq!(m.bytes(), 130 * 512 * 4 + 3 * 16);
    let b = poisoned(&gpu, 512);
    let io = Io {
        counts: &counts(&gpu, Counts::default()),
        count: Count::Rows,
        x: &b,
        y: &b,
    };
    let variant = Variant::usual(gpu.caps(), format, m.cols, RowClass::One);
    for epilogue in [Epilogue::Store, Epilogue::SwiGlu] {
        let one = matvec::step_as(&gpu, variant, &m, None, epilogue, io);
        assert!(matches!(one, Err(KernelError::Shape { .. })), "{one:?}");
    }
    let short = poisoned(&gpu, 16);
    let io = Io { y: &short, ..io };
    let out = gemm::steps(&gpu, &m, (Tile::Low, Input::Floats), false, io);
    assert!(matches!(out, Err(KernelError::Shape { .. })), "{out:?}");
    let before = gpu.bytes_allocated();
    m.destroy();
    assert_eq!(before - gpu.bytes_allocated(), 130 * 512 * 4 + 3 * 16);
}

gpu_tests!(parts_compute_the_same, what_fits_no_part_is_refused);
