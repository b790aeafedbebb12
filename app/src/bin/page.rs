//! The page's WebAssembly: started by `public/boot.js`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    switchboard_app::page::start();
}
