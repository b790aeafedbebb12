//! The matvec and its fusions against their references.

use super::*;
use crate::Counts;
use crate::ops::{rms_norm, swiglu};
use crate::testing::{
    Rng, close, compiled_before, counts, floats, gpu_tests, in_turn, matrix, poisoned, run,
    tolerance, width,
};

const EPILOGUES: [Epilogue; 3] = [Epilogue::Store, Epilogue::Add, Epilogue::SwiGlu];

/// (how lanes add up, lanes, outputs, rows, integers) of the variants that are tested everywhere.
const VARIANTS: [(Reduce, u32, u32, u32, bool); 13] = [
    (Reduce::Alone, 1, 2, 1, false),
    (Reduce::Alone, 1, 4, 4, false),
    (Reduce::Alone, 1, 2, 8, false),
    (Reduce::Subgroup, 4, 4, 1, false),
    (Reduce::Subgroup, 32, 2, 4, false),
    (Reduce::Subgroup, 256, 2, 1, false),
    (Reduce::Workgroup, 16, 2, 1, false),
    (Reduce::Workgroup, 8, 4, 2, false),
    (Reduce::Alone, 1, 4, 1, true),
    (Reduce::Alone, 1, 2, 4, true),
    (Reduce::Subgroup, 8, 4, 2, true),
    (Reduce::Workgroup, 4, 2, 1, true),
    (Reduce::Workgroup, 128, 2, 1, true),
];

fn variants() -> impl Iterator<Item = Variant> {
    VARIANTS
        .into_iter()
        .map(|(reduce, lanes, outs, batch, integers)| Variant {
            reduce,
            lanes,
            outs,
            batch,
            integers,
        })
}

pub(crate) fn shaders() -> Vec<Shader> {
    let mut out = Vec::new();
    for format in WeightFormat::ALL {
        for variant in variants().filter(|v| !v.integers || format.products().is_some()) {
            for epilogue in EPILOGUES {
                for norm in [None, Some(1e-6)] {
                    let spec = Spec {
                        variant,
                        format,
                        rows: 66,
                        first: 5,
                        stride: if epilogue == Epilogue::SwiGlu {
                            33
                        } else {
                            130
                        },
                        cols: width(format, 96) as u32,
                        norm,
                        epilogue,
                        count: Count::Rows,
                    };
                    out.extend([4, 32].map(|g| spec.shader(Some(g))));
                }
            }
        }
    }
    out
}

/// A product to be tested.
#[derive(Clone, Copy)]
struct Case {
    /// `None`: what [`step`] takes.
    variant: Option<Variant>,
    format: WeightFormat,
    rows: usize,
    outs: usize,
    cols: usize,
    norm: bool,
    epilogue: Epilogue,
    /// Inputs that 8 bits hold without rounding.
    exact: bool,
}

/// The sizes of most tests: nothing is a multiple of anything, the last team has a row too many.
fn case(format: WeightFormat, epilogue: Epilogue) -> Case {
    Case {
        variant: None,
        format,
        rows: 1,
        outs: if epilogue == Epilogue::SwiGlu { 66 } else { 35 },
        cols: width(format, 288),
        norm: false,
        epilogue,
        exact: false,
    }
}

/// Multiples of 1/32 up to 127/32, the largest in every block of 32.
fn eight_bits(rng: &mut Rng, n: usize) -> Vec<f32> {
    (0..n)
        .map(|i| {
            let integer = match i % 32 {
                17 => 127,
                _ => (rng.next() % 255) as i32 - 127,
            };
            integer as f32 / 32.0
        })
        .collect()
}

async fn check(gpu: &Gpu, c: Case) {
    let (n, outs, cols) = (c.rows, c.outs, width(c.format, c.cols));
    let mut rng = Rng((outs * 31 + cols + n) as u32);
    let (bytes, values) = matrix(&mut rng, c.format, outs, cols);
    let (x, weight) = if c.exact {
        (eight_bits(&mut rng, n * cols), vec![0.5; cols])
    } else {
        (rng.skewed(n * cols), rng.skewed(cols))
    };
    let m = QMatrix::upload(gpu, "matrix", c.format, outs, cols, &bytes).expect("upload");
    // The count that is followed is not the first one: the others must not matter.
    let now = Counts {
        rows: 7,
        outs: n as u32,
        ..Counts::default()
    };
    let wide = if c.epilogue == Epilogue::SwiGlu {
        outs / 2
    } else {
        outs
    };
    let before = rng.skewed(n * wide);
    // One row more than is computed: nothing may be written there.
    let mut start = vec![f32::NAN; (n + 1) * wide];
    if c.epilogue == Epilogue::Add {
        start[..n * wide].copy_from_slice(&before);
    }
    let y = gpu.upload("y", &start).expect("y");
    let (xb, wb) = (
        gpu.upload("x", &x).expect("x"),
        gpu.upload("weight", &weight).expect("weight"),
    );
    let io = Io {
        counts: &counts(gpu, now),
        count: Count::Outs,
        x: &xb,
        y: &y,
    };
    let fused = c.norm.then_some(Norm {
        weight: &wb,
        epsilon: 1e-6,
    });
    let made = match c.variant {
        Some(variant) => step_as(gpu, variant, &m, fused, c.epilogue, io),
        None => step(gpu, &m, fused, c.epilogue, io),
    };
    run(gpu, vec![made.expect("step")], now);

    let input = if c.norm {
        rms_norm::reference::rms_norm(&x, &weight, 1e-6)
    } else {
        x
    };
    let integers = c.variant.is_some_and(|v| v.integers);
    let input = if integers {
        reference::rounded(&input)
    } else {
        input
    };
    let mut want = reference::matmul(&values, &input, cols);
    match c.epilogue {
        Epilogue::Store => {}
        Epilogue::Add => want.iter_mut().zip(&before).for_each(|(w, b)| *w += b),
        Epilogue::SwiGlu => want = swiglu::reference::swiglu(&want, wide),
    }
    let bound = match (integers && !c.exact, c.epilogue) {
        (true, _) => tolerance::EIGHT_BITS,
        (false, Epilogue::SwiGlu) => tolerance::EXP,
        (false, _) => tolerance::SUM,
    };
    let name = c.variant.map_or("usual".to_owned(), |v| v.to_string());
    let what = format!(
        "{name}: {:?} {outs} x {cols}, {n} rows, norm {}, {:?}",
        c.format, c.norm, c.epilogue
    );
    let got = floats(gpu, &y, (n + 1) * wide).await;
    close(&what, &got[..n * wide], &want, bound);
    assert!(
        got[n * wide..].iter().all(|v| v.is_nan()),
        "{what}: wrote a row too many"
    );
}

/// Every variant that the device can run, with every format and, over the variants, every fusion.
async fn every_variant(gpu: Gpu) {
    let mut tested = 0;
    if compiled_before(&gpu).await {
        return;
    }
    for format in WeightFormat::ALL {
        for (i, v) in variants().enumerate() {
            if v.fits(gpu.caps(), format, width(format, 288) as u32)
                .is_err()
            {
                continue;
            }
            // A full batch and a part of one.
            let rows = v.batch as usize + 1;
            for k in in_turn(EPILOGUES.len(), i + format as usize) {
                let epilogue = EPILOGUES[k];
                let c = case(format, epilogue);
                let norm = (i + k + format as usize).is_multiple_of(2);
                let variant = Some(v);
                check(
                    &gpu,
                    Case {
                        variant,
                        rows,
                        norm,
                        ..c
                    },
                )
                .await;
                tested += 1;
            }
        }
    }
    let least = if cfg!(target_arch = "wasm32") { 40 } else { 60 };
    assert!(tested >= least, "{tested} products");
}

/// Inputs that 8 bits hold exactly are multiplied exactly.
async fn integers_lose_nothing_but_the_rounding(gpu: Gpu) {
    if compiled_before(&gpu).await {
        return;
    }
    let fusions = [(false, Epilogue::Store), (true, Epilogue::Add)];
    for format in WeightFormat::ALL {
        for (i, v) in variants().filter(|v| v.integers).enumerate() {
            if v.fits(gpu.caps(), format, width(format, 288) as u32)
                .is_err()
            {
                continue;
            }
            for k in in_turn(fusions.len(), i + format as usize) {
                let (norm, epilogue) = fusions[k];
                let c = Case {
                    variant: Some(v),
                    rows: 3,
                    norm,
                    exact: true,
                    ..case(format, epilogue)
                };
                check(&gpu, c).await;
            }
        }
    }
}

/// Rows of zeros have no scale to divide by.
async fn zeros_stay_zero(gpu: Gpu) {
    let (bytes, _) = matrix(&mut Rng(3), WeightFormat::Q8_0, 4, 64);
    let m = QMatrix::upload(&gpu, "matrix", WeightFormat::Q8_0, 4, 64, &bytes).expect("upload");
    let x = gpu.upload("x", &[0f32; 64]).expect("x");
    let one = Counts {
        rows: 1,
        ..Counts::default()
    };
    for v in variants() {
        if v.fits(gpu.caps(), WeightFormat::Q8_0, 64).is_err() {
            continue;
        }
        let y = poisoned(&gpu, 4);
        let io = Io {
            counts: &counts(&gpu, one),
            count: Count::Rows,
            x: &x,
            y: &y,
        };
        let made = step_as(&gpu, v, &m, None, Epilogue::Store, io).expect("step");
        run(&gpu, vec![made], one);
        assert_eq!(floats(&gpu, &y, 4).await, [0.0; 4], "{v}");
    }
}

async fn variants_that_do_not_fit_are_refused(gpu: Gpu) {
    let caps = gpu.caps();
    let usual = Variant::usual(caps, WeightFormat::Q8_0, 256, RowClass::One);
    let bad = [
        Variant { lanes: 3, ..usual },
        Variant { lanes: 1, ..usual },
        Variant {
            lanes: 512,
            ..usual
        },
        Variant { outs: 3, ..usual },
        Variant {
            outs: 4,
            batch: 8,
            ..usual
        },
        Variant {
            reduce: Reduce::Alone,
            ..usual
        },
    ];
    for v in bad {
        assert!(v.fits(caps, WeightFormat::Q8_0, 256).is_err(), "{v}");
    }
    let integers = Variant {
        integers: true,
        ..usual
    };
    assert_eq!(
        integers.fits(caps, WeightFormat::Q8_0, 256).is_ok(),
        caps.packed_dot
    );
    assert!(integers.fits(caps, WeightFormat::F16, 256).is_err());
    let wide = Variant {
        batch: 8,
        ..integers
    };
    assert!(
        wide.fits(caps, WeightFormat::Q8_0, 2048).is_err(),
        "24 KiB of rows"
    );
    let (bytes, _) = matrix(&mut Rng(3), WeightFormat::F32, 4, 64);
    let m = QMatrix::upload(&gpu, "matrix", WeightFormat::F32, 4, 64, &bytes).expect("upload");
    let b = poisoned(&gpu, 64);
    let io = Io {
        counts: &counts(&gpu, Counts::default()),
        count: Count::Rows,
        x: &b,
        y: &b,
    };
    let r = step_as(&gpu, integers, &m, None, Epilogue::Store, io);
    assert!(matches!(r, Err(KernelError::Shape { .. })), "{r:?}");
}

async fn candidates_are_distinct_and_start_with_the_usual(gpu: Gpu) {
    let caps = gpu.caps();
    for format in WeightFormat::ALL {
        for class in RowClass::ALL {
            for cols in [32, 256, 3072] {
                let list = Variant::candidates(caps, format, cols, class);
                assert_eq!(list[0], Variant::usual(caps, format, cols, class));
                assert!(list.iter().any(|v| v.reduce == Reduce::Alone));
                for (i, v) in list.iter().enumerate() {
                    assert!(v.fits(caps, format, cols).is_ok(), "{v}");
                    assert!(!list[..i].contains(v), "{v} twice");
                    assert_eq!(Variant::parse(&v.to_string()), Some(*v));
                }
            }
        }
    }
    for text in [
        "",
        "alone",
        "alone 1 2",
        "alone 1 2 1 1",
        "team 1 2 1",
        "alone 1 2 x",
    ] {
        assert_eq!(Variant::parse(text), None, "{text}");
    }
    let classes = [0, 1, 2, 4, 5, 16, 17, 320].map(|n| RowClass::of(n).index());
    assert_eq!(classes, [0, 0, 1, 1, 2, 2, 3, 3]);
    for class in RowClass::ALL {
        assert_eq!(RowClass::of(class.typical()), class);
    }
}

async fn every_format(gpu: Gpu) {
    for format in WeightFormat::ALL {
        for (outs, cols) in [(33, 64), (257, 96), (1, 704), (31, 2304)] {
            let c = case(format, Epilogue::Store);
            check(&gpu, Case { outs, cols, ..c }).await;
        }
    }
}

async fn a_few_rows(gpu: Gpu) {
    for (format, rows, outs, cols) in [
        (WeightFormat::Q8_0, 3, 31, 256),
        (WeightFormat::Q4_0, 31, 33, 32),
        (WeightFormat::Q4K, 31, 33, 256),
        (WeightFormat::Q6K, 33, 31, 256),
        (WeightFormat::Q6K, 257, 1, 768),
    ] {
        let c = case(format, Epilogue::Store);
        check(
            &gpu,
            Case {
                rows,
                outs,
                cols,
                ..c
            },
        )
        .await;
    }
}

async fn every_fusion(gpu: Gpu) {
    for format in WeightFormat::ALL {
        for epilogue in EPILOGUES {
            for norm in [false, true] {
                let c = case(format, epilogue);
                check(&gpu, Case { norm, rows: 2, ..c }).await;
            }
        }
    }
}

gpu_tests!(
    every_format,
    a_few_rows,
    every_fusion,
    every_variant,
    integers_lose_nothing_but_the_rounding,
    zeros_stay_zero,
    variants_that_do_not_fit_are_refused,
    candidates_are_distinct_and_start_with_the_usual,
);
