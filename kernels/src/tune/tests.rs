//! Tuning: what a table says is done, limits hold, and every candidate is tried and kept.

use super::*;
use crate::ops::gemm::Tile;
use crate::ops::matvec::{Epilogue, Io, Norm, Reduce, RowClass, Variant};
use crate::product::Product;
use crate::testing::{
    Rng, close, counts, floats, gpu_tests, in_turn, matrix, poisoned, run, tolerance,
};
use crate::{Count, Counts, GpuOptions, QMatrix, WeightFormat};

fn weights(gpu: &Gpu, rows: usize, cols: usize) -> QMatrix {
    let (bytes, _) = matrix(&mut Rng(9), WeightFormat::Q8_0, rows, cols);
    QMatrix::upload(gpu, "matrix", WeightFormat::Q8_0, rows, cols, &bytes).expect("upload")
}

fn job(matrix: &QMatrix, class: RowClass) -> Job<'_> {
    Job {
        matrix,
        norm: true,
        epilogue: Epilogue::SwiGlu,
        class,
    }
}

/// A device that may be tuned, with or without subgroups as the one given.
async fn tunable(gpu: &Gpu) -> Gpu {
    let subgroups = gpu.caps().subgroups;
    let options = GpuOptions {
        subgroups,
        tune: true,
    };
    Gpu::request(options).await.expect("a second device")
}

/// A table of a device with one entry, as it would be read from a file.
fn table(gpu: &Gpu, job: &Job<'_>, choice: &str) -> Table {
    let device = Table::device(gpu.caps());
    let entries = serde_json::json!({
        job.name(): {"choice": choice, "tried": 2},
        "q1_7 rows 3": {"choice": choice, "tried": 1},
    });
    let text = serde_json::json!({"device": device, "entries": entries}).to_string();
    serde_json::from_str(&text).expect("a table")
}

async fn a_table_decides(gpu: Gpu) {
    let m = weights(&gpu, 66, 96);
    let job = job(&m, RowClass::UpTo4);
    let caps = gpu.caps();
    let usual = Choice::usual(caps, m.format, m.cols, job.class);
    let alone = "alone 1 4 4";
    assert!(!caps.tune, "tests measure nothing unless they ask for it");
    let off = table(&gpu, &job, alone);
    assert_eq!(off.choice(&gpu, &job), usual, "switched off");

    let gpu = tunable(&gpu).await;
    let want = Choice::Matvec(Variant::parse(alone).expect("a variant"));
    for _ in 0..2 {
        assert_eq!(table(&gpu, &job, alone).choice(&gpu, &job), want);
    }
    let tiled = Choice::Tiled(Tile::High);
    assert_eq!(table(&gpu, &job, "tiled 64").choice(&gpu, &job), tiled);
    for unknown in ["quantum 1 2 1", "alone 3 2 1", "alone 1 4 8", "tiled", ""] {
        let choice = table(&gpu, &job, unknown).choice(&gpu, &job);
        assert_eq!(choice, usual, "{unknown:?}");
    }
    let other = Job {
        class: RowClass::One,
        ..job
    };
    let choice = table(&gpu, &job, alone).choice(&gpu, &other);
    assert!(matches!(choice, Choice::Matvec(v) if v.reduce != Reduce::Alone));
    let elsewhere = Table::default();
    assert_eq!(
        elsewhere.choice(&gpu, &job),
        usual,
        "another device's table"
    );
    if gpu.caps().subgroups {
        let without = Gpu::request(GpuOptions {
            subgroups: false,
            tune: true,
        });
        let without = without.await.expect("a device");
        let list = table(&gpu, &job, alone);
        assert!(
            !list.is_for(without.caps()),
            "subgroups are part of a device"
        );
    }
}

async fn the_limit_holds(gpu: Gpu) {
    let gpu = tunable(&gpu).await;
    let m = weights(&gpu, 66, 96);
    let jobs = [job(&m, RowClass::One), job(&m, RowClass::UpTo4)];
    let mut table = Table::default();
    // The limit is over before anything was measured.
    let mut now = 0.0;
    let mut clock = || {
        now += 1e6;
        now
    };
    let before = gpu.counters();
    let found = tune(&gpu, &jobs, &mut table, BUDGET_MS, &mut clock).await;
    assert_eq!(found.expect("nothing"), []);
    let cost = gpu.counters() - before;
    assert_eq!((cost.dispatches, cost.pipelines), (0, 0));
    for job in &jobs {
        let usual = Choice::usual(gpu.caps(), m.format, m.cols, job.class);
        assert_eq!(table.choice(&gpu, job), usual);
    }
    // Time for three candidates, each looking at the clock once where the device has its own.
    if !gpu.caps().timestamps {
        return;
    }
    let mut now = 0.0;
    let mut clock = || {
        now += 100.0;
        now
    };
    let found = tune(&gpu, &jobs, &mut table, 300.0, &mut clock).await;
    let found = found.expect("tuned");
    assert_eq!(
        found.iter().map(|f| f.tried.0).sum::<usize>(),
        3,
        "{found:?}"
    );
    assert_eq!(table.entries.len(), 1, "one figure alone decides nothing");
}

async fn all_candidates_are_tried_once(gpu: Gpu) {
    let gpu = tunable(&gpu).await;
    let m = weights(&gpu, 130, 256);
    // Tuning knows classes as names; a browser's software adapter compiles long for the candidates of each.
    let jobs = in_turn(RowClass::ALL.len(), 0);
    let jobs: Vec<_> = jobs.iter().map(|i| job(&m, RowClass::ALL[*i])).collect();
    let mut table = Table::default();
    let start = std_clock();
    let mut clock = || start();
    let found = tune(&gpu, &jobs, &mut table, 1e9, &mut clock).await;
    let found = found.expect("tuned");
    assert_eq!(found.len(), jobs.len());
    for (f, job) in found.iter().zip(&jobs) {
        println!("{f:?}");
        assert_eq!(f.tried.0, f.tried.1, "{f:?}");
        assert!(f.tried.1 > 4 && f.seconds > 0.0, "{f:?}");
        assert_eq!(table.choice(&gpu, job).to_string(), f.choice);
    }
    // Kept as text and read again, there is nothing left to do.
    let text = serde_json::to_string(&table).expect("text");
    let mut again: Table = serde_json::from_str(&text).expect("a table");
    assert_eq!(again, table);
    let before = gpu.counters();
    let nothing = tune(&gpu, &jobs, &mut again, 1e9, &mut clock).await;
    assert_eq!(nothing.expect("nothing"), []);
    assert_eq!(gpu.counters(), before);
    assert_eq!(again, table);
    // Where an earlier run stopped after two candidates, the others follow.
    again = self::table(&gpu, &jobs[0], "alone 1 2 1");
    let one = tune(&gpu, &jobs[..1], &mut again, 1e9, &mut clock).await;
    let one = &one.expect("tuned")[0];
    assert_eq!((one.tried.0, one.usual), (one.tried.1, None), "{one:?}");
}

/// Milliseconds since the call, on every platform.
fn std_clock() -> impl Fn() -> f64 {
    #[cfg(target_arch = "wasm32")]
    return js_sys::Date::now;
    #[cfg(not(target_arch = "wasm32"))]
    {
        let start = std::time::Instant::now();
        move || start.elapsed().as_secs_f64() * 1e3
    }
}

/// However a product is computed, it is the same; only the number of dispatches differs.
async fn choices_compute_the_same(gpu: Gpu) {
    let mut rng = Rng(21);
    let (outs, cols, n) = (70, 96, 5);
    let (bytes, values) = matrix(&mut rng, WeightFormat::Q8_0, outs, cols);
    let m = QMatrix::upload(&gpu, "matrix", WeightFormat::Q8_0, outs, cols, &bytes);
    let m = m.expect("upload");
    let (x, weight) = (rng.skewed(n * cols), rng.skewed(cols));
    let xb = gpu.upload("x", &x).expect("x");
    let wb = gpu.upload("weight", &weight).expect("weight");
    let now = Counts {
        rows: n as u32,
        ..Counts::default()
    };
    let normed = crate::ops::rms_norm::reference::rms_norm(&x, &weight, 1e-6);
    let wide = crate::ops::matvec::reference::matmul(&values, &normed, cols);
    let want = crate::ops::swiglu::reference::swiglu(&wide, outs / 2);
    let usual = Variant::usual(gpu.caps(), m.format, m.cols, RowClass::UpTo16);
    // Where a tile is usual, what has no barrier comes next.
    let first = Choice::candidates(gpu.caps(), m.format, m.cols, RowClass::UpTo16);
    let second = matches!(first[1], Choice::Matvec(v) if v.reduce == Reduce::Alone);
    assert!(first[0] == Choice::Tiled(Tile::Low) && second, "{first:?}");
    let mut choices = vec![(Choice::Matvec(usual), 1)];
    choices.extend(Tile::ALL.map(|tile| (Choice::Tiled(tile), 3)));
    for (choice, steps) in choices {
        assert_eq!(Choice::parse(&choice.to_string()), Some(choice));
        let half = matches!(choice, Choice::Tiled(tile) if tile.half());
        let offered = Choice::candidates(gpu.caps(), m.format, m.cols, RowClass::UpTo16);
        assert_eq!(
            offered.contains(&choice),
            gpu.caps().f16 || !half,
            "{choice}"
        );
        let y = poisoned(&gpu, n * outs / 2);
        let product = Product {
            matrix: &m,
            norm: Some(Norm {
                weight: &wb,
                epsilon: 1e-6,
            }),
            epilogue: Epilogue::SwiGlu,
            io: Io {
                counts: &counts(&gpu, now),
                count: Count::Rows,
                x: &xb,
                y: &y,
            },
            normed: &poisoned(&gpu, n * cols),
            wide: &poisoned(&gpu, n * outs),
        };
        let made = product.steps(&gpu, choice);
        if !choice.fits(gpu.caps(), &m) {
            assert!(half && matches!(made, Err(KernelError::Shape { .. })));
            continue;
        }
        let made = made.expect("steps");
        assert_eq!(made.len(), steps, "{choice}");
        run(&gpu, made, now);
        let got = floats(&gpu, &y, want.len()).await;
        let tolerance = match half {
            true => tolerance::HALVES,
            false => tolerance::EXP,
        };
        close(&choice.to_string(), &got, &want, tolerance);
        let samples = Io {
            count: Count::Samples,
            ..product.io
        };
        let other = Product {
            io: samples,
            ..product
        };
        let refused = other.steps(&gpu, Choice::Tiled(Tile::Low));
        assert!(matches!(refused, Err(KernelError::Shape { .. })));
    }
}

#[test]
fn wrong_results_are_noticed() {
    let want = [1.0, -2.0, 0.5];
    assert!(agree(&[1.01, -2.02, 0.49], &want));
    assert!(!agree(&[1.2, -2.0, 0.5], &want));
    assert!(!agree(&[1.0, f32::NAN, 0.5], &want));
    assert!(!agree(&[1.0, -2.0], &want));
}

gpu_tests!(
    a_table_decides,
    the_limit_holds,
    all_candidates_are_tried_once,
    choices_compute_the_same,
);
