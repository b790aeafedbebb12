// wgpu's web backend cannot name the WebGPU feature "subgroups". This module adds it to every
// device request of an adapter that has it, and remembers what that adapter says about itself.
// It is a module, not evaluated text, so that a strict Content-Security-Policy holds.

let want = true;
let granted = false;
let info = "";

/** Wraps GPUAdapter.requestDevice once; `enabled` decides for the requests that follow. */
export function prepareSubgroups(enabled) {
  want = enabled;
  granted = false;
  info = "";
  if (typeof GPUAdapter === "undefined" || GPUAdapter.prototype.switchboardWrapped) return;
  const original = GPUAdapter.prototype.requestDevice;
  GPUAdapter.prototype.switchboardWrapped = true;
  GPUAdapter.prototype.requestDevice = function (descriptor = {}) {
    const features = new Set(descriptor.requiredFeatures ?? []);
    if (want && this.features.has("subgroups")) features.add("subgroups");
    granted = features.has("subgroups");
    const about = this.info ?? {};
    info = [about.vendor, about.architecture, about.description].filter(Boolean).join(" ");
    return original.call(this, { ...descriptor, requiredFeatures: [...features] });
  };
}

/** Whether the last device was requested with subgroups. */
export function subgroupsGranted() {
  return granted;
}

/** Vendor, architecture and description of the last adapter, separated by spaces. */
export function adapterInfo() {
  return info;
}

/** Whether WGSL has products of packed 8-bit integers here. */
export function packedDot() {
  const features = globalThis.navigator?.gpu?.wgslLanguageFeatures;
  return features?.has("packed_4x8_integer_dot_product") ?? false;
}
