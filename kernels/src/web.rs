//! The JavaScript glue of the browser build: the `subgroups` feature and the adapter's description.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/js/subgroups.js")]
extern "C" {
    /// Makes later device requests ask for subgroups (`true`) or not.
    #[wasm_bindgen(js_name = prepareSubgroups)]
    pub(crate) fn prepare_subgroups(enabled: bool);
    /// Whether the last device was requested with subgroups.
    #[wasm_bindgen(js_name = subgroupsGranted)]
    pub(crate) fn subgroups_granted() -> bool;
    /// Vendor, architecture and description of the last adapter.
    #[wasm_bindgen(js_name = adapterInfo)]
    pub(crate) fn adapter_info() -> String;
    /// Whether WGSL has products of packed 8-bit integers here.
    #[wasm_bindgen(js_name = packedDot)]
    pub(crate) fn packed_dot() -> bool;
}
