//! Every row an engine gets names the token just before it, however the work was split.

use pollster::block_on;
use serde_json::json;

use super::*;
use crate::cpu::CpuEngine;
use crate::dialect::{grammar_schema, token};
use crate::engine::{Config, NO_TOKEN};
use crate::tiny::{TinySpec, model_bytes};

/// Remembers which token lies in which slot and checks the rows against that.
struct Checked {
    inner: CpuEngine,
    cache: Vec<Option<u32>>,
    /// Rows without a token before, after a block, after an own token.
    seen: [usize; 3],
}

impl Engine for Checked {
    fn name(&self) -> String {
        self.inner.name()
    }

    fn config(&self) -> &Config {
        self.inner.config()
    }

    fn slots(&self) -> usize {
        self.inner.slots()
    }

    fn max_rows(&self) -> usize {
        3
    }

    async fn forward(&mut self, rows: &[Row], want: &Want<'_>) -> Result<Output, ModelError> {
        for row in rows {
            let (kind, before) = if row.slot > row.own_start {
                (2, self.cache[row.slot as usize - 1])
            } else if row.block_len > 0 {
                let last = row.block_start + row.block_len - 1;
                (1, self.cache[last as usize])
            } else {
                (0, Some(NO_TOKEN))
            };
            assert_eq!(Some(row.previous), before, "{row:?}");
            self.seen[kind] += 1;
            self.cache[row.slot as usize] = Some(row.token);
        }
        self.inner.forward(rows, want).await
    }
}

#[test]
fn rows_name_the_token_before() {
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).unwrap();
    let engine = Checked {
        inner: CpuEngine::new(&file, 200).unwrap(),
        cache: vec![None; 200],
        seen: [0; 3],
    };
    let mut core = LmCore::new(engine, &file).unwrap();
    let mut block = vec![token::BOS];
    block.extend(core.encode("light(on: bool)").unwrap());
    block.push(token::F_END);
    let id = block_on(core.encode_block(&block)).unwrap();
    assert_eq!(core.engine().seen, [1, 0, block.len() - 1]);

    let on_block = core.create_context(Some(id), 8).unwrap();
    let alone = core.create_context(None, 8).unwrap();
    let request = [token::USER, 50, 61, 72, token::ASSISTANT];
    let parts: [(ContextId, &[u32]); 2] = [(on_block, &request), (alone, &request)];
    block_on(core.append(&parts)).unwrap();
    assert_eq!(core.engine().seen, [2, 1, block.len() - 1 + 8]);

    // further tokens, tokens in place of cut ones, all own tokens in place of cut ones
    let parts: [(ContextId, &[u32]); 2] = [(on_block, &[80, 81]), (alone, &[90])];
    block_on(core.append(&parts)).unwrap();
    core.truncate(on_block, block.len() + 3).unwrap();
    core.truncate(alone, 0).unwrap();
    let parts: [(ContextId, &[u32]); 2] = [(on_block, &[33, 34]), (alone, &[35, 36])];
    block_on(core.append(&parts)).unwrap();
    core.truncate(on_block, block.len()).unwrap();
    block_on(core.append(&[(on_block, &request)])).unwrap();
    assert_eq!(core.engine().seen[..2], [3, 2]);

    // forced and sampled tokens; the context outgrows its slots and moves
    let wall = core.create_context(None, 1).unwrap();
    let schema = json!({"type": "object", "properties": {
        "unit": {"type": "string", "enum": ["seconds", "minutes", "hours"]},
        "on": {"type": "boolean"}}, "required": ["unit", "on"]});
    let grammar = Grammar::Schema(grammar_schema(&schema).unwrap());
    let options = GenerateOptions::default();
    let made = block_on(core.generate(on_block, &[token::CALL], &grammar, &options)).unwrap();
    assert!(made.stats.tokens_forced > 0 && made.stats.forward_passes > 1);
    assert_eq!(core.engine().seen[1], 3, "the context was computed anew");
    let text = Grammar::Text { max_tokens: 20 };
    block_on(core.generate(alone, &[token::SAY], &text, &options)).unwrap();
    block_on(core.append(&[(on_block, &[40]), (alone, &[41])])).unwrap();
    // a token is sampled after the last one once more
    block_on(core.generate(alone, &[], &text, &options)).unwrap();
    core.release_context(wall);
}
