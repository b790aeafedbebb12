//! The engine's WebAssembly: started in a dedicated worker by `public/engine.js`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    switchboard_app::worker::start();
}
