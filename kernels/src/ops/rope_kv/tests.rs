//! QK-norm, RoPE and cache write against their reference, slots out of order, values beyond f16.

use half::f16;

use super::reference::{Cache, rope_kv};
use super::*;
use crate::testing::{Rng, close, counts, floats, gpu_tests, poisoned, run, tolerance};
use crate::{Counts, Row};

const BASE: f32 = 10_000.0;
/// Large enough to count.
const EPSILON: f32 = 1e-2;
const SLOTS: usize = 300;

const fn heads(heads: u32, kv_heads: u32, dim: u32) -> Heads {
    Heads {
        heads,
        kv_heads,
        dim,
    }
}

pub(crate) fn shaders() -> Vec<Shader> {
    let mut out = Vec::new();
    for norm in [None, Some(1e-6)] {
        out.extend([None, Some(4), Some(32)].map(|g| shader(g, heads(6, 3, 24), norm)));
    }
    out
}

async fn turns(gpu: Gpu, h: Heads, n: usize, normed: bool) {
    let mut rng = Rng(n as u32);
    let width = (h.heads + 2 * h.kv_heads) as usize * h.dim as usize;
    let mut qkv = rng.skewed(n * width);
    let (q_weight, k_weight) = (rng.skewed(h.dim as usize), rng.skewed(h.dim as usize));
    // Positions far from slots, slots in reverse.
    let rows: Vec<Row> = (0..n as u32)
        .map(|i| Row {
            position: i * 7 % 2000,
            slot: SLOTS as u32 - 1 - i,
            ..Row::default()
        })
        .collect();
    let c = Counts {
        rows: n as u32,
        ..Counts::default()
    };
    let cells = SLOTS * (h.kv_heads * h.dim) as usize;
    let words = h.cache_bytes(SLOTS as u32) as usize / 4;
    let (k, v) = (poisoned(&gpu, words), poisoned(&gpu, words));
    let buffers = [&qkv, &q_weight, &k_weight].map(|d| gpu.upload("input", d).expect("upload"));
    let table = gpu
        .upload("angles", &angles(BASE, h.dim, 2000))
        .expect("angles");
    let io = Io {
        counts: &counts(&gpu, c),
        rows: &gpu.upload("rows", &rows).expect("rows"),
        qkv: &buffers[0],
        k_cache: &k,
        v_cache: &v,
    };
    let norm = QkNorm {
        query: &buffers[1],
        key: &buffers[2],
        epsilon: EPSILON,
    };
    run(
        &gpu,
        vec![step(&gpu, h, normed.then_some(norm), &table, io).expect("step")],
        c,
    );

    let mut cache = Cache {
        keys: vec![f32::NAN; cells],
        values: vec![f32::NAN; cells],
    };
    rope_kv(
        h,
        &rows,
        &mut qkv,
        normed.then_some((&q_weight, &k_weight, EPSILON)),
        BASE,
        &mut cache,
    );
    let what = format!("{h:?}, {n} rows, norm {normed}");
    let got = floats(&gpu, io.qkv, n * width).await;
    let queries = |all: &[f32]| -> Vec<f32> {
        all.chunks_exact(width)
            .flat_map(|r| &r[..(h.heads * h.dim) as usize])
            .copied()
            .collect()
    };
    close(
        &format!("{what}: queries"),
        &queries(&got),
        &queries(&qkv),
        tolerance::ROPE,
    );
    for (name, buffer, want) in [("keys", &k, &cache.keys), ("values", &v, &cache.values)] {
        let bits: Vec<f16> = gpu.read(buffer).await.expect("read");
        let got: Vec<f32> = bits[..cells].iter().map(|b| b.to_f32()).collect();
        let first = (SLOTS - n) * (h.kv_heads * h.dim) as usize;
        close(
            &format!("{what}: {name}"),
            &got[first..],
            &want[first..],
            tolerance::F16,
        );
        assert!(
            got[..first].iter().all(|v| v.is_nan()),
            "{what}: {name} written outside their slots"
        );
    }
}

/// 1, 5, 31, 33 and 257 rows, the widest head and the narrowest, a width that is no power of two,
/// nine heads over three; with norm and without.
async fn heads_and_rows(gpu: Gpu) {
    turns(gpu.clone(), heads(4, 2, 64), 33, true).await;
    turns(gpu.clone(), heads(3, 3, 40), 31, false).await;
    turns(gpu.clone(), heads(3, 1, 256), 1, true).await;
    turns(gpu.clone(), heads(1, 1, 8), 257, true).await;
    turns(gpu.clone(), heads(3, 1, 24), 5, true).await;
    for normed in [true, false] {
        turns(gpu.clone(), heads(9, 3, 64), 5, normed).await;
    }
}

/// The comparison would see a norm too many, one too few, another epsilon and another base.
#[test]
fn settings_count() {
    let h = heads(1, 1, 8);
    let mut rng = Rng(3);
    let (qkv, weight) = (rng.skewed(24), rng.skewed(8));
    let rows = [Row {
        position: 11,
        ..Row::default()
    }];
    let turned = |norm: Option<f32>, base: f32| {
        let mut qkv = qkv.clone();
        let mut cache = Cache {
            keys: vec![0.0; 8],
            values: vec![0.0; 8],
        };
        let norm = norm.map(|epsilon| (&weight[..], &weight[..], epsilon));
        rope_kv(h, &rows, &mut qkv, norm, base, &mut cache);
        qkv.truncate(8);
        [qkv, cache.keys].concat()
    };
    let settings = [
        (None, BASE),
        (Some(EPSILON), BASE),
        (Some(1e-6), BASE),
        (None, 10.0 * BASE),
    ];
    let all = settings.map(|(norm, base)| turned(norm, base));
    for (i, a) in all.iter().enumerate() {
        for b in &all[..i] {
            let most = a.iter().chain(b).fold(0f32, |m, v| m.max(v.abs()));
            let apart = a.iter().zip(b).fold(0f32, |m, (a, b)| m.max((a - b).abs()));
            assert!(apart > 100.0 * tolerance::ROPE.relative * most);
        }
    }
}

/// What f16 cannot hold becomes its largest number, never infinity.
async fn values_beyond_f16(gpu: Gpu) {
    let h = heads(1, 1, 8);
    let c = Counts {
        rows: 1,
        ..Counts::default()
    };
    let mut qkv = [1.0f32; 24];
    qkv[8..].copy_from_slice(&[
        7e4, -7e4, 1e30, -1e30, 65_504.0, 0.5, 65_519.0, 3.0, //
        -7e4, 7e4, -1e30, 1e30, 2.0, -65_504.0, 1.0, -65_519.0,
    ]);
    let (k, v) = (poisoned(&gpu, 4), poisoned(&gpu, 4));
    let table = gpu.upload("angles", &angles(BASE, 8, 1)).expect("angles");
    let io = Io {
        counts: &counts(&gpu, c),
        rows: &gpu.upload("rows", &[Row::default()]).expect("rows"),
        qkv: &gpu.upload("qkv", &qkv).expect("qkv"),
        k_cache: &k,
        v_cache: &v,
    };
    run(
        &gpu,
        vec![step(&gpu, h, None, &table, io).expect("step")],
        c,
    );
    for (buffer, want) in [(&k, &qkv[8..16]), (&v, &qkv[16..])] {
        let got: Vec<f16> = gpu.read(buffer).await.expect("read");
        let got: Vec<f32> = got.iter().map(|b| b.to_f32()).collect();
        let want: Vec<f32> = want.iter().map(|w| w.clamp(-65_504.0, 65_504.0)).collect();
        assert_eq!(got, want);
    }
}

#[test]
fn unsupported_heads_are_named() {
    for (heads, kv_heads, dim) in [(4, 3, 64), (4, 2, 12), (4, 2, 512), (4, 0, 64)] {
        let e = super::Heads {
            heads,
            kv_heads,
            dim,
        }
        .check()
        .expect_err("must not pass");
        assert!(e.to_string().contains("multiple"), "{e}");
    }
}

gpu_tests!(heads_and_rows, values_beyond_f16);
