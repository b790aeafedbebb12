//! The side module at work: made once for an engine, called for every product.

use js_sys::{Function, Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};

use super::{PanelBlock, Weights};
use crate::cpu::integers::Split;
use crate::gguf::TensorKind;

/// `products.wat`, assembled.
const MODULE: &[u8] = include_bytes!("products.wasm");

/// The side module's functions.
pub(crate) struct Side {
    q8_0: Function,
    q4_0: Function,
}

/// What a function is told, as `products.wat` reads it: addresses and sizes.
#[repr(C)]
struct Arguments {
    bytes: usize,
    scales: usize,
    corrections: usize,
    digits: usize,
    row_scales: usize,
    out: usize,
    panel: usize,
    rows: usize,
    blocks: usize,
    activation_rows: usize,
}

impl Side {
    /// The module over this program's memory; none where the browser has no relaxed SIMD, or refuses.
    #[cold]
    pub(crate) fn new() -> Option<Self> {
        let bytes = Uint8Array::from(MODULE);
        if !WebAssembly::validate(&bytes).ok()? {
            return None;
        }
        let module = WebAssembly::Module::new(&bytes).ok()?;
        let (env, imports) = (Object::new(), Object::new());
        Reflect::set(&env, &"memory".into(), &wasm_bindgen::memory()).ok()?;
        Reflect::set(&imports, &"env".into(), &env).ok()?;
        let instance = WebAssembly::Instance::new(&module, &imports).ok()?;
        let exports = instance.exports();
        let function = |name: &str| {
            let found = Reflect::get(&exports, &name.into()).ok()?;
            found.dyn_into::<Function>().ok()
        };
        Some(Self {
            q8_0: function("q8_0")?,
            q4_0: function("q4_0")?,
        })
    }

    /// `out[r] = weights · x[r]`; `false` when it cannot be done.
    pub(crate) fn multiply(
        &self,
        weights: &Weights<'_>,
        x: &Split,
        out: &mut [f32],
        panel: &mut Vec<PanelBlock>,
    ) -> bool {
        if !weights.fit(x, out) {
            return false;
        }
        let function = match weights.kind {
            TensorKind::Q8_0 => &self.q8_0,
            TensorKind::Q4_0 => &self.q4_0,
            _ => return false,
        };
        panel.resize(weights.blocks, PanelBlock::EMPTY);
        // Addresses that leave as numbers: the module reads and writes behind them.
        let arguments = Arguments {
            bytes: weights.bytes.as_ptr().expose_provenance(),
            scales: weights.scales.as_ptr().expose_provenance(),
            corrections: weights.corrections.as_ptr().expose_provenance(),
            digits: x.digits.as_ptr().expose_provenance(),
            row_scales: x.scales.as_ptr().expose_provenance(),
            out: out.as_mut_ptr().expose_provenance(),
            panel: panel.as_mut_ptr().expose_provenance(),
            rows: weights.corrections.len(),
            blocks: weights.blocks,
            activation_rows: x.scales.len(),
        };
        let address = std::ptr::from_ref(&arguments).expose_provenance();
        let called = function.call1(&JsValue::UNDEFINED, &JsValue::from(address as u32));
        called.is_ok()
    }
}
