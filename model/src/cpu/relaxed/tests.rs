//! Products of the side module against f64, and against its definition in plain Rust. Natively that stands for it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{Choice, Digits, Products, Relaxed, Side, Weights, plain};
use crate::cpu::integers::{Activations, BLOCK, Split};
use crate::cpu::weights::tests::matrix_of;
use crate::cpu::weights::{Input, Matrix, Workspace};
use crate::gguf::TensorKind;
use crate::tiny::noise;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

const KINDS: [TensorKind; 2] = [TensorKind::Q8_0, TensorKind::Q4_0];
const COLS: [usize; 5] = [32, 64, 96, 352, 704];

/// The side module; every browser that runs tests must have it.
fn side() -> Side {
    Side::new().expect("no relaxed SIMD here")
}

fn workspace() -> Workspace {
    let mut work = Workspace::default();
    work.side = Some(side());
    work
}

fn multiply(m: &Matrix, x: &[f32], work: &mut Workspace) -> Vec<f32> {
    let mut integers = Activations::default();
    let mut out = vec![f32::NAN; x.len() / m.cols * m.rows];
    let input = Input::new(x, &[m], &mut integers).without_floats();
    m.multiply(&input, &mut out, work);
    out
}

#[test]
fn products_match_f64_for_every_shape() {
    let mut work = workspace();
    for (kind, rows) in KINDS
        .into_iter()
        .flat_map(|k| [1, 16, 31, 33, 257].map(|r| (k, r)))
    {
        for cols in COLS {
            // Weights with a mean make large corrections.
            let values = noise(5, rows * cols, 1.0).into_iter().map(|w| w + 0.5);
            let values: Vec<f32> = values.collect();
            let (mut m, floats) = matrix_of(kind, cols, &values);
            m.relax(Relaxed::ALWAYS);
            for n in 1..=14 {
                let mut x = noise(6, n * cols, 1.0);
                x[0] = 40.0; // an outlier costs the rest of its row precision
                let out = multiply(&m, &x, &mut work);
                for (x, out) in x.chunks_exact(cols).zip(out.chunks_exact(rows)) {
                    let largest = x.iter().fold(0.0f32, |m, v| m.max(v.abs()));
                    for (w, got) in floats.chunks_exact(cols).zip(out) {
                        let pairs = || w.iter().zip(x).map(|(w, x)| (f64::from(*w), f64::from(*x)));
                        let exact: f64 = pairs().map(|(w, x)| w * x).sum();
                        let sum: f64 = pairs().map(|(w, _)| w.abs()).sum();
                        // half a step of 14-bit activations for each term, and float rounding
                        let bound = sum * f64::from(largest) * (0.5 / 8191.0 + 1e-6);
                        assert!(
                            (f64::from(*got) - exact).abs() <= bound,
                            "{kind:?} {rows}x{cols} n={n}: {got} {exact} {bound}"
                        );
                    }
                }
            }
        }
    }
}

/// Integers small enough for sums in floats to be exact, so that every bit counts.
#[test]
fn the_module_does_what_its_definition_says() {
    let side = side();
    let random = |seed: usize, i: usize| (seed * 7919 + i * 104_729 + i * i * 31) >> 3;
    for kind in KINDS {
        let size = kind.block().1;
        for (rows, blocks, n) in [(16, 1, 1), (21, 3, 1), (16, 2, 2), (35, 3, 5), (64, 1, 9)] {
            let most = 96 / blocks.max(kind.block().1 / 6);
            let weight = |i: usize| match kind {
                TensorKind::Q8_0 => (random(1, i) % (2 * most) + 256 - most) as u8,
                _ => random(2, i) as u8,
            };
            let bytes: Vec<u8> = (0..rows * blocks * size).map(weight).collect();
            let digit = |i: usize| match i % 5 {
                0 => 127,
                _ => (random(3, i) % 128) as u8,
            };
            let digits = |block: usize| Digits {
                high: std::array::from_fn(|i| digit(block * 64 + i)),
                low: std::array::from_fn(|i| digit(block * 64 + 32 + i)),
            };
            let x = Split {
                digits: (0..n * blocks).map(digits).collect(),
                scales: (1..=n).map(|r| r as f32).collect(),
            };
            let corrections: Vec<f32> = (0..rows).map(|o| (o * 64) as f32).collect();
            let weights = Weights {
                kind,
                bytes: &bytes,
                scales: &vec![1.0; rows * blocks],
                corrections: &corrections,
                blocks,
            };
            let mut panel = Vec::new();
            let mut out = vec![f32::NAN; n * rows];
            assert!(side.multiply(&weights, &x, &mut out, &mut panel));
            let mut expected = vec![f32::NAN; n * rows];
            assert!(plain::Side.multiply(&weights, &x, &mut expected, &mut panel));
            assert_eq!(out, expected, "{kind:?} {rows} {blocks} {n}");
            // One output too few or too many is refused, not written.
            assert!(!side.multiply(&weights, &x, &mut out[1..], &mut panel));
        }
    }
}

#[test]
fn extreme_integers_do_not_overflow() {
    let (side, mut panel) = (side(), Vec::new());
    for n in [1, 2] {
        let x = Split {
            digits: vec![
                Digits {
                    high: [127; BLOCK],
                    low: [127; BLOCK]
                };
                n
            ],
            scales: vec![1.0; n],
        };
        let weights = Weights {
            kind: TensorKind::Q8_0,
            bytes: &[0x80; 16 * 34],
            scales: &[1.0; 16],
            corrections: &[0.0; 16],
            blocks: 1,
        };
        let mut out = vec![f32::NAN; n * 16];
        assert!(side.multiply(&weights, &x, &mut out, &mut panel));
        let exact = -128.0 * 32.0 * 16383.0;
        assert!(out.iter().all(|y| (y - exact).abs() <= 4.0), "{out:?}");
    }
}

#[test]
fn two_digits_make_an_activation() {
    let mut x = noise(3, 2 * BLOCK, 1.0);
    let most = x.iter().fold(0.0f32, |m, v| m.max(v.abs()));
    (x[40], x[41]) = (most, -most);
    let whole = |x: &[f32]| -> Vec<i32> {
        let mut activations = Activations::default();
        activations.split(x, 2 * BLOCK);
        let blocks = activations.digits().digits.iter();
        blocks.flat_map(integers).collect()
    };
    let rounded = x
        .iter()
        .map(|x| (x * (8191.0 / most)).round_ties_even() as i32);
    assert_eq!(whole(&x), rounded.collect::<Vec<_>>());
    // The factor of a row of nearly nothing is infinite.
    let tiny: Vec<f32> = x.iter().map(|x| x * 1e-40).collect();
    assert!(whole(&tiny).iter().all(|q| q.abs() <= 8191));
}

/// The activations of a block as integers.
fn integers(digits: &Digits) -> [i32; BLOCK] {
    std::array::from_fn(|i| {
        let (high, low) = (digits.high[i], digits.low[i]);
        assert!(high <= 127 && low <= 127);
        i32::from(high) * 128 + i32::from(low) - 8192
    })
}

#[test]
fn sums_of_digits_are_those_of_the_integers() {
    let random = |seed: usize| std::array::from_fn(|i| (seed * 37 + i * i * 11) as u8 & 127);
    for digits in [[127; BLOCK], [0; BLOCK], random(5)].map(|high| Digits {
        high,
        low: random(9),
    }) {
        let rows: [[i8; BLOCK]; 3] = [[-128; BLOCK], [127; BLOCK], random(3).map(|w| w as i8 - 64)];
        for weights in rows {
            let pairs = weights.iter().zip(integers(&digits));
            let exact: i32 = pairs.map(|(w, q)| i32::from(*w) * q).sum();
            let sum: i32 = weights.iter().map(|w| i32::from(*w)).sum();
            assert_eq!(plain::block_sum(&weights, &digits) - 8192 * sum, exact);
        }
    }
}

#[test]
fn broken_activations_do_not_pass_for_numbers() {
    let mut work = workspace();
    for kind in KINDS {
        let (mut m, _) = matrix_of(kind, 64, &noise(5, 40 * 64, 1.0));
        m.relax(Relaxed::ALWAYS);
        for (bad, n) in [f32::NAN, f32::INFINITY]
            .into_iter()
            .flat_map(|b| [(b, 2), (b, 3)])
        {
            let mut x = noise(6, n * 64, 1.0);
            x[70] = bad;
            let out = multiply(&m, &x, &mut work);
            let (first, others) = out.split_at(40);
            let (second, third) = others.split_at(40);
            assert!(first.iter().chain(third).all(|y| y.is_finite()));
            assert!(second.iter().all(|y| !y.is_finite()), "{out:?}");
            let alone = multiply(&m, &x[64..128], &mut work);
            assert!(alone.iter().all(|y| !y.is_finite()), "{alone:?}");
        }
        let zero = multiply(&m, &[0.0; 128], &mut work);
        let nothing = zero.iter().all(|y| y.abs() <= 1e-30);
        assert!(nothing, "{zero:?}");
    }
}

#[test]
fn a_choice_by_force_is_for_every_matrix_of_the_formats() {
    let values = noise(5, 40 * 64, 1.0);
    let [mut a, mut b, mut other] = [TensorKind::Q8_0, TensorKind::Q4_0, TensorKind::F16]
        .map(|kind| matrix_of(kind, 64, &values).0);
    let mut small = matrix_of(TensorKind::Q8_0, 64, &values[..64]).0;
    let mut work = Workspace::default();
    let mut matrices = [&mut a, &mut b, &mut other, &mut small];
    let baseline = Choice::new(Products::Baseline, &mut matrices, &mut work);
    assert!(baseline.made.is_empty());
    let chosen = Choice::new(Products::Relaxed, &mut matrices, &mut work);
    assert_eq!(chosen.made, KINDS.map(|kind| (kind, Relaxed::ALWAYS)));
    assert!(work.side.is_some());
    let x = noise(6, 2 * 64, 1.0);
    let mut integers = Activations::default();
    for m in matrices {
        let mut out = vec![f32::NAN; 2 * m.rows];
        m.multiply(&Input::new(&x, &[m], &mut integers), &mut out, &mut work);
        assert!(out.iter().all(|y| y.is_finite()));
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod text {
    use std::fs;

    const TEXT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/cpu/relaxed/products.wat");

    /// `products.wat`, assembled, without custom sections: half of the bytes would be names.
    fn assembled() -> Vec<u8> {
        let module = wat::parse_file(TEXT).unwrap();
        let mut kept = module[..8].to_vec();
        let mut rest = &module[8..];
        while let [id, after @ ..] = rest {
            // The length: seven bits a byte, the last byte without its top bit.
            let digits = after.iter().position(|byte| byte & 0x80 == 0).unwrap() + 1;
            let low_first = after[..digits].iter().rev();
            let length = low_first.fold(0, |n, byte| n << 7 | usize::from(byte & 0x7f));
            let (section, next) = rest.split_at(1 + digits + length);
            if *id != 0 {
                kept.extend(section);
            }
            rest = next;
        }
        kept
    }

    #[test]
    fn the_module_is_its_text() {
        let committed = include_bytes!("products.wasm");
        assert!(
            assembled() == committed,
            "cargo test -p switchboard-model -- --ignored write_the_module"
        );
        assert!(committed.len() <= 3200, "{} bytes", committed.len());
    }

    #[test]
    #[ignore = "writes products.wasm"]
    fn write_the_module() {
        fs::write(TEXT.replace(".wat", ".wasm"), assembled()).unwrap();
    }
}
