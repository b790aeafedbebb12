//! Whole turns through `LmCore`, and engines whose kernels were chosen by measuring.

use kernels::tune::Table;
use kernels::{Gpu, GpuOptions};
use switchboard_model::gguf::TensorKind;
use switchboard_model::tiny::{TinySpec, model_bytes};
use switchboard_model::{
    CpuEngine, Engine, GenerateOptions, Generated, GpuEngine, GpuEngineOptions, Grammar, Lm,
    LmCore, LmCounters, ModelError, ModelFile, NO_TOKEN, Want,
};

use crate::support::{MAGNIFIED, TOLERANCE, TOLERANCE_8_BITS, close, gpu_tests, rows};

/// The same requests through `LmCore` on both engines: scores agree, arguments are equal.
async fn whole_turns(gpu: Gpu) {
    let spec = TinySpec {
        kind: TensorKind::Q8_0,
        ..TinySpec::default()
    };
    let file = ModelFile::from_bytes(model_bytes(&spec)).expect("model");
    let engine = GpuEngine::new(gpu, &file, GpuEngineOptions::new(400)).await;
    let mut gpu = LmCore::new(engine.expect("engine"), &file).expect("gpu core");
    let engine = CpuEngine::new(&file, 400).expect("engine");
    let mut cpu = LmCore::new(engine, &file).expect("cpu core");
    let schema = serde_json::json!({"type": "object", "required": ["unit", "n"], "properties": {
        "unit": {"enum": ["seconds", "minutes"]}, "n": {"type": "integer", "minimum": 0, "maximum": 999},
        "label": {"type": "string", "maxLength": 12}}});
    let grammar = Grammar::Schema(schema);
    for signature in [&[1u32, 70, 71, 90, 2][..], &[1, 80, 95, 81, 77, 2]] {
        let a = turn(&mut gpu, signature, &grammar).await.expect("gpu turn");
        let b = turn(&mut cpu, signature, &grammar).await.expect("cpu turn");
        close("scores", &a.0, &b.0, TOLERANCE * MAGNIFIED);
        assert_eq!(a.1.text, b.1.text);
        assert!(a.1.finished);
        assert_eq!(a.2, b.2, "work done");
    }
}

/// Measured on this device, the chosen variants compute the same; one row still takes 6 dispatches
/// a block, and another engine takes the choices over without measuring.
async fn tuned(gpu: Gpu) {
    let options = GpuOptions {
        subgroups: gpu.caps().subgroups,
        tune: true,
    };
    let tunable = Gpu::request(options).await.expect("a second device");
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).expect("model");
    let blocks = file.config().blocks;
    let sizes = GpuEngineOptions::new(64);
    let mut table = Table::default();
    let made = GpuEngine::tuned(gpu.clone(), &file, sizes, &mut table, 500.0).await;
    assert_eq!(made.expect("engine").1, [], "switched off");
    let made = GpuEngine::tuned(tunable.clone(), &file, sizes, &mut table, 500.0).await;
    let (tuned, found) = made.expect("engine");
    let cost = tuned.start_cost();
    assert!(cost.compile_ms > 0.0 && cost.tuning_ms > 0.0, "{cost:?}");
    assert!(!found.is_empty() && table.is_for(tunable.caps()));
    assert_eq!(tuned.layer_kernels(1).len(), 1 + 6 * blocks);
    let made = GpuEngine::tuned(tunable, &file, sizes, &mut table, 0.0).await;
    let (again, nothing) = made.expect("engine");
    assert_eq!(nothing, []);
    let usual = GpuEngine::new(gpu, &file, sizes).await.expect("engine");
    let tokens: Vec<u32> = (20..52).collect();
    let mut engines = [usual, tuned, again];
    let mut free = 0;
    for n in [1u32, 3, 10, 18] {
        let batch = rows(&tokens[..n as usize], NO_TOKEN, 0, free, (0, 0));
        free += n;
        let want = Want {
            hidden: &[n - 1],
            sample: &[],
        };
        let mut hidden = Vec::new();
        for engine in &mut engines {
            let out = engine.forward(&batch, &want).await.expect("forward");
            hidden.push(out.hidden[0].clone());
        }
        for (other, what) in hidden[1..].iter().zip(["tuned", "again"]) {
            let what = format!("{what}, {n} rows");
            close(&what, other, &hidden[0], TOLERANCE_8_BITS);
        }
    }
}

/// A program finds in its cache folder what an earlier one measured.
#[cfg(not(target_arch = "wasm32"))]
async fn tables_are_kept(gpu: Gpu) {
    use switchboard_model::gpu::tuning::cache;
    let options = GpuOptions {
        subgroups: gpu.caps().subgroups,
        tune: true,
    };
    let gpu = Gpu::request(options).await.expect("a second device");
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).expect("model");
    let name = format!("tuned-{}-{}", std::process::id(), gpu.caps().subgroups);
    let folder = std::env::temp_dir().join(name);
    let sizes = GpuEngineOptions::new(64);
    let made = cache::engine_in(Some(&folder), gpu.clone(), &file, sizes, 50.0).await;
    let (_, found) = made.expect("engine");
    let kept = cache::read(&cache::file(&folder, gpu.caps()));
    assert!(kept.is_for(gpu.caps()) && !found.is_empty());
    let made = cache::engine_in(Some(&folder), gpu.clone(), &file, sizes, 0.0).await;
    let (engine, nothing) = made.expect("engine");
    assert_eq!((nothing.len(), engine.start_cost().tuning_ms), (0, 0.0));
    std::fs::remove_dir_all(folder).expect("the folder was written");
    let made = cache::engine_in(None, gpu, &file, sizes, 0.0).await;
    assert_eq!(made.expect("engine").1, []);
}

/// (retrieval, function and none scores; the arguments; the work) of one request.
async fn turn<E: Engine>(
    lm: &mut LmCore<E>,
    signature: &[u32],
    grammar: &Grammar,
) -> Result<(Vec<f32>, Generated, LmCounters), ModelError> {
    let block = lm.encode_block(signature).await?;
    let (alone, pair) = (
        lm.create_context(None, 8)?,
        lm.create_context(Some(block), 64)?,
    );
    let request = [3u32, 60, 61, 62, 63, 5];
    let with_bos = [&[1u32][..], &request].concat();
    let hidden = lm.append(&[(alone, &with_bos), (pair, &request)]).await?;
    let mut scores = lm.retrieve_scores(&hidden[0], &[block])?;
    scores.extend([lm.function_score(&hidden[1]), lm.none_score(&hidden[0])]);
    let made = lm
        .generate(pair, &[6], grammar, &GenerateOptions::default())
        .await?;
    lm.release_context(alone);
    lm.release_context(pair);
    lm.release_block(block);
    Ok((scores, made, lm.counters()))
}

gpu_tests!(whole_turns, tuned);

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::tables_are_kept;
    use crate::support::gpu_tests;

    gpu_tests!(tables_are_kept);
}
