// Scales of super-blocks of 256 columns: 16 bytes at once; `load` says what is in them.
alias Scales = vec4<u32>;
