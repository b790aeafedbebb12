//! A decoder of a [`Shape`] as an ONNX model, built from the operators that ONNX Runtime's own model builder uses.
//!
//! Schemas: <https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md>. Queries, keys and values come
//! of one product, the norms are fused with the residual adds, the attention rotates and extends the cache, and only the
//! last row meets the output matrix: what is best for the runtime. The norms of single heads and the previous token's
//! embedding, which this project's models have, are left out: they would cost it more operators.

use crate::noise::Noise;
use crate::onnx::{Attribute, Elements, Graph, MICROSOFT, ONNX, Size};
use crate::shapes::{CONTEXT, Shape};

/// Weights that share a scale.
const BLOCK: usize = 32;
const EPSILON: f32 = 1e-6;
const ROPE_BASE: f64 = 10_000.0;
/// Standard deviation of uniform 4-bit numbers.
const DEVIATION: f32 = 4.61;

fn floats(values: impl IntoIterator<Item = f32>) -> Vec<u8> {
    values.into_iter().flat_map(f32::to_le_bytes).collect()
}

struct Builder {
    graph: Graph,
    noise: Noise,
    /// `accuracy_level` of the products: 4 allows 8-bit activations, 0 leaves the choice to the runtime.
    accuracy: i64,
}

impl Builder {
    /// `to = x · W^T` with a 4-bit matrix of `rows` outputs.
    fn product(&mut self, x: &str, to: &str, (rows, cols): (usize, usize)) {
        let (matrix, scales) = (format!("{to}.weight"), format!("{to}.scales"));
        let blocks = cols / BLOCK;
        let words = rows * blocks * BLOCK / 16;
        let quants: Vec<u8> = (0..words)
            .flat_map(|_| self.noise.bits().to_le_bytes())
            .collect();
        let sizes = [rows, blocks, BLOCK / 2];
        self.graph.constant(&matrix, Elements::U8, &sizes, &quants);
        let scale = 1.0 / (DEVIATION * (cols as f32).sqrt());
        let values = (0..rows * blocks).map(|_| scale * (1.0 + 0.5 * self.noise.unit()));
        let values = floats(values.collect::<Vec<_>>());
        self.graph
            .constant(&scales, Elements::F32, &[rows * blocks], &values);
        let attributes = [
            ("K", cols as i64),
            ("N", rows as i64),
            ("bits", 4),
            ("block_size", BLOCK as i64),
            ("accuracy_level", self.accuracy),
        ];
        let attributes = attributes.map(|(name, value)| (name, Attribute::Int(value)));
        self.graph.node(
            (MICROSOFT, "MatMulNBits"),
            &[x, &matrix, &scales],
            &[to],
            &attributes,
        );
    }

    /// The weight of a norm over `width` values.
    fn gain(&mut self, name: &str, width: usize) {
        let values = self.noise.uniform(width, 0.1);
        let values = floats(values.into_iter().map(|v| v + 1.0));
        self.graph.constant(name, Elements::F32, &[width], &values);
    }

    /// `sum = a + b`, `normed = rms_norm(sum)`.
    fn add_and_norm(&mut self, (a, b): (&str, &str), sum: &str, normed: &str, width: usize) {
        let gain = format!("{normed}.weight");
        self.gain(&gain, width);
        self.graph.node(
            (MICROSOFT, "SkipSimplifiedLayerNormalization"),
            &[a, b, &gain],
            &[normed, "", "", sum],
            &[("epsilon", Attribute::Float(EPSILON))],
        );
    }

    /// Cosines and sines of every position.
    fn rotary(&mut self, half: usize) {
        let angle = |at: usize| {
            let (position, i) = ((at / half) as f64, (at % half) as f64);
            position * ROPE_BASE.powf(-i / half as f64)
        };
        let angles: Vec<f64> = (0..CONTEXT * half).map(angle).collect();
        let sizes = [CONTEXT, half];
        let cos = floats(angles.iter().map(|a| a.cos() as f32));
        self.graph.constant("cos", Elements::F32, &sizes, &cos);
        let sin = floats(angles.iter().map(|a| a.sin() as f32));
        self.graph.constant("sin", Elements::F32, &sizes, &sin);
    }

    /// Attention over the cache and itself; declares the cache of block `index`.
    fn attention(&mut self, shape: &Shape, index: usize) {
        let name = |part: &str| format!("{part}.{index}");
        let [past_k, past_v] = ["past.key", "past.value"].map(name);
        let [present_k, present_v] = ["present.key", "present.value"].map(name);
        for (cache, length) in [
            (&past_k, "past"),
            (&past_v, "past"),
            (&present_k, "total"),
            (&present_v, "total"),
        ] {
            let sizes = [
                Size::Is(1),
                Size::Is(shape.kv_heads),
                Size::Named(length),
                Size::Is(shape.head_dim),
            ];
            if length == "past" {
                self.graph.input(cache, Elements::F32, &sizes);
            } else {
                self.graph.output(cache, Elements::F32, &sizes);
            }
        }
        let scale = 1.0 / (shape.head_dim as f32).sqrt();
        let attributes = [
            ("num_heads", Attribute::Int(shape.heads as i64)),
            ("kv_num_heads", Attribute::Int(shape.kv_heads as i64)),
            ("do_rotary", Attribute::Int(1)),
            ("rotary_interleaved", Attribute::Int(0)),
            ("scale", Attribute::Float(scale)),
        ];
        self.graph.node(
            (MICROSOFT, "GroupQueryAttention"),
            &[
                &name("qkv"),
                "",
                "",
                &past_k,
                &past_v,
                "last",
                "total",
                "cos",
                "sin",
            ],
            &[&name("attended"), &present_k, &present_v],
            &attributes,
        );
    }

    /// `to = silu(gate) * up`, as the model builder writes it.
    fn gated(&mut self, (gate, up): (&str, &str), to: &str) {
        let [sigmoid, silu] = ["sigmoid", "silu"].map(|part| format!("{to}.{part}"));
        let graph = &mut self.graph;
        graph.node((ONNX, "Sigmoid"), &[gate], &[&sigmoid], &[]);
        graph.node((ONNX, "Mul"), &[gate, &sigmoid], &[&silu], &[]);
        graph.node((ONNX, "Mul"), &[&silu, up], &[to], &[]);
    }
}

/// The bytes of an ONNX file with a decoder of this shape and random 4-bit weights.
///
/// Inputs: `tokens` (1, length) i64; `last` (1) i32, the index of the last token; `total` () i32, tokens with the past
/// ones; `past.key.N`, `past.value.N` (1, kv heads, past, head width) f32. Outputs: `logits` (1, 1, vocab) of the last
/// token; `present.key.N`, `present.value.N` (1, kv heads, total, head width).
pub fn model(shape: &Shape, accuracy: i64) -> Vec<u8> {
    let (d, ffn, query) = (shape.embedding, shape.feed_forward, shape.query_width());
    let mut b = Builder {
        graph: Graph::default(),
        noise: Noise::new(shape.blocks as u64),
        accuracy,
    };
    let tokens = [Size::Is(1), Size::Named("length")];
    b.graph.input("tokens", Elements::I64, &tokens);
    b.graph.input("last", Elements::I32, &[Size::Is(1)]);
    b.graph.input("total", Elements::I32, &[]);
    let logits = [Size::Is(1), Size::Is(1), Size::Is(shape.vocab)];
    b.graph.output("logits", Elements::F32, &logits);
    b.rotary(shape.head_dim / 2);
    let embedding = floats(b.noise.uniform(shape.vocab * d, 1.0));
    let sizes = [shape.vocab, d];
    b.graph
        .constant("embedding", Elements::F32, &sizes, &embedding);
    b.graph
        .node((ONNX, "Gather"), &["embedding", "tokens"], &["x.0"], &[]);
    b.gain("normed.0.weight", d);
    let norm = [
        ("axis", Attribute::Int(-1)),
        ("epsilon", Attribute::Float(EPSILON)),
        ("stash_type", Attribute::Int(1)),
    ];
    b.graph.node(
        (ONNX, "SimplifiedLayerNormalization"),
        &["x.0", "normed.0.weight"],
        &["normed.0"],
        &norm,
    );
    for block in 0..shape.blocks {
        let name = |part: &str| format!("{part}.{block}");
        let next = |part: &str| format!("{part}.{}", block + 1);
        b.product(
            &name("normed"),
            &name("qkv"),
            (query + 2 * shape.kv_width(), d),
        );
        b.attention(shape, block);
        b.product(&name("attended"), &name("output"), (d, query));
        b.add_and_norm(
            (&name("x"), &name("output")),
            &name("middle"),
            &name("inner"),
            d,
        );
        b.product(&name("inner"), &name("gate"), (ffn, d));
        b.product(&name("inner"), &name("up"), (ffn, d));
        b.gated((&name("gate"), &name("up")), &name("gated"));
        b.product(&name("gated"), &name("down"), (d, ffn));
        b.add_and_norm(
            (&name("middle"), &name("down")),
            &next("x"),
            &next("normed"),
            d,
        );
    }
    let hidden = format!("normed.{}", shape.blocks);
    b.graph
        .constant("minus one", Elements::I64, &[1], &(-1i64).to_le_bytes());
    let axis = [("axis", Attribute::Int(1))];
    let inputs = [hidden.as_str(), "minus one"];
    b.graph.node((ONNX, "Gather"), &inputs, &["final"], &axis);
    b.product("final", "logits", (shape.vocab, d));
    b.graph.model(&format!("synthetic {}", shape.name))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashSet};

    use super::*;
    use crate::onnx::read::{all, numbers, texts};
    use crate::shapes;

    #[test]
    fn every_input_is_made_before_it_is_read_and_constants_have_their_sizes() {
        let shape = shapes::find("tiny").unwrap();
        let model = model(&shape, 4);
        let graph = &all(&model, 7)[0];
        let mut known: HashSet<String> = HashSet::new();
        for constant in all(graph, 5) {
            let sizes: u64 = numbers(&constant, 1).iter().product();
            let width = match numbers(&constant, 2)[..] {
                [1] => 4,
                [2] => 1,
                [7] => 8,
                ref other => panic!("element type {other:?}"),
            };
            let name = texts(&constant, 8).remove(0);
            assert_eq!(all(&constant, 9)[0].len() as u64, sizes * width, "{name}");
            assert!(known.insert(name));
        }
        let inputs: Vec<String> = all(graph, 11).iter().flat_map(|i| texts(i, 1)).collect();
        assert_eq!(inputs.len(), 3 + 2 * shape.blocks);
        known.extend(inputs);
        let mut count: BTreeMap<String, usize> = BTreeMap::new();
        for node in all(graph, 1) {
            *count.entry(texts(&node, 4).remove(0)).or_default() += 1;
            for input in texts(&node, 1) {
                assert!(input.is_empty() || known.contains(&input), "{input}");
            }
            for output in texts(&node, 2).into_iter().filter(|o| !o.is_empty()) {
                assert!(known.insert(output.clone()), "{output} is made twice");
            }
        }
        let outputs: Vec<String> = all(graph, 12).iter().flat_map(|o| texts(o, 1)).collect();
        assert_eq!(outputs.len(), 1 + 2 * shape.blocks);
        assert!(outputs.iter().all(|output| known.contains(output)));
        // Per block: four products of attention and layer plus the gate, two fused norms, one attention.
        assert_eq!(count["MatMulNBits"], 5 * shape.blocks + 1);
        assert_eq!(count["GroupQueryAttention"], shape.blocks);
        assert_eq!(count["SkipSimplifiedLayerNormalization"], 2 * shape.blocks);
        assert_eq!(count["SimplifiedLayerNormalization"], 1);
    }
}
