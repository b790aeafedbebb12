//! WGSL put together: constants, then the body with its `#import` lines replaced; pipelines cached.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::rc::Rc;

use crate::device::Gpu;
use crate::source::wgsl;

/// How a kernel sees one of its bindings; the index in the list is the binding number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bind {
    /// `var<uniform>`.
    Uniform,
    /// `var<storage, read>`.
    Read,
    /// `var<storage, read_write>`.
    Write,
}

/// A number that a kernel is compiled for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Const {
    U32(u32),
    F32(f32),
    Bool(bool),
}

/// One kernel, ready to be compiled.
#[derive(Debug, Clone)]
pub(crate) struct Shader {
    pub(crate) label: &'static str,
    pub(crate) body: &'static str,
    /// What `#import <name>` stands for.
    pub(crate) imports: Vec<(&'static str, &'static str)>,
    /// Constants written in front of the body.
    pub(crate) consts: Vec<(&'static str, Const)>,
    pub(crate) bindings: &'static [Bind],
}

/// A compiled kernel with the layout of its one bind group.
#[derive(Debug)]
pub(crate) struct Pipeline {
    pub(crate) raw: wgpu::ComputePipeline,
    pub(crate) layout: wgpu::BindGroupLayout,
}

/// How values lie that are read often: as f32, or as f16 where the device has [`crate::Caps::f16`].
pub(crate) const fn kept(half: bool) -> (&'static str, &'static str) {
    let text = if half {
        wgsl!("wgsl/kept_f16.wgsl")
    } else {
        wgsl!("wgsl/kept_f32.wgsl")
    };
    ("kept", text)
}

pub(crate) const ROW: (&str, &str) = ("row", wgsl!("wgsl/row.wgsl"));
pub(crate) const KV: (&str, &str) = ("kv", wgsl!("wgsl/kv.wgsl"));

/// The import and the constants of sums over lanes, by what the device offers.
pub(crate) fn reduce(
    subgroups: Option<u32>,
) -> ((&'static str, &'static str), (&'static str, Const)) {
    match subgroups {
        Some(min) => (
            ("reduce", wgsl!("wgsl/reduce_subgroup.wgsl")),
            ("SUBGROUP_MIN", Const::U32(min)),
        ),
        None => (
            ("reduce", wgsl!("wgsl/reduce_workgroup.wgsl")),
            ("SUBGROUP_MIN", Const::U32(0)),
        ),
    }
}

impl Shader {
    /// Whether the kernel needs a device with 16-bit floats.
    pub(crate) fn uses_f16(&self) -> bool {
        self.imports.contains(&kept(true))
    }

    /// The WGSL text: directives and constants, then the body with every import in place and every repetition
    /// written out.
    pub(crate) fn source(&self) -> String {
        let mut out = String::new();
        if self.uses_f16() {
            out.push_str("enable f16;\n");
        }
        for (name, value) in &self.consts {
            let _ = match value {
                Const::U32(v) => writeln!(out, "const {name}: u32 = {v}u;"),
                Const::F32(v) => writeln!(out, "const {name}: f32 = {v:e}f;"),
                Const::Bool(v) => writeln!(out, "const {name}: bool = {v};"),
            };
        }
        let mut body = String::new();
        for line in self.body.lines() {
            let import = line
                .strip_prefix("#import ")
                .and_then(|n| self.imports.iter().find(|(k, _)| *k == n.trim()));
            body.push_str(import.map_or(line, |(_, text)| text));
            body.push('\n');
        }
        self.repeat(&body.lines().collect::<Vec<_>>(), &mut out);
        out
    }

    /// Writes `#repeat i N` … `#end` out: N copies with 0, 1, … for `$i`. So every value has a name
    /// and stays in a register, also where a compiler does not unroll loops. N is a constant of the
    /// host; repetitions nest.
    fn repeat(&self, lines: &[&str], out: &mut String) {
        let mut at = 0;
        while at < lines.len() {
            let Some((name, count)) = lines[at]
                .strip_prefix("#repeat ")
                .and_then(|rest| rest.split_once(' '))
            else {
                out.push_str(lines[at]);
                out.push('\n');
                at += 1;
                continue;
            };
            let mut depth = 0;
            let length = lines[at..].iter().position(|line| {
                depth += i32::from(line.starts_with("#repeat "));
                depth -= i32::from(*line == "#end");
                depth == 0
            });
            let end = length.map_or(lines.len(), |length| at + length);
            let value = |(_, value): &(&str, Const)| match value {
                Const::U32(n) => *n,
                _ => 0,
            };
            let found = self.consts.iter().find(|(known, _)| *known == count.trim());
            for i in 0..found.map_or(0, value) {
                let (from, to) = (format!("${name}"), i.to_string());
                let copies: Vec<String> = lines[at + 1..end]
                    .iter()
                    .map(|line| line.replace(&from, &to))
                    .collect();
                self.repeat(&copies.iter().map(String::as_str).collect::<Vec<_>>(), out);
            }
            at = end + 1;
        }
    }
}

impl Gpu {
    /// Smallest subgroup when subgroup operations are in use.
    pub(crate) fn subgroup_min(&self) -> Option<u32> {
        self.caps()
            .subgroups
            .then(|| self.caps().subgroup_min_size.max(1))
    }

    /// Whether kernels were compiled, all of which any device could compile.
    #[cfg(test)]
    pub(crate) fn has_only_portable_pipelines(&self) -> bool {
        let pipelines = self.0.pipelines.borrow();
        let portable = |source: &String| !source.contains("subgroup") && !source.contains("f16;");
        !pipelines.is_empty() && pipelines.keys().all(portable)
    }

    /// Lets go of the kernels that no step uses.
    pub fn forget_unused_pipelines(&self) {
        let mut pipelines = self.0.pipelines.borrow_mut();
        pipelines.retain(|_, pipeline| Rc::strong_count(pipeline) > 1);
    }

    /// Compiles a kernel, or finds it: equal text is compiled once.
    pub(crate) fn pipeline(&self, shader: &Shader) -> Rc<Pipeline> {
        let source = shader.source();
        if let Some(p) = self.0.pipelines.borrow().get(&source) {
            return p.clone();
        }
        let device = &self.0.device;
        // Browsers demand the line, naga does not know it.
        let web = cfg!(target_arch = "wasm32") && self.caps().subgroups;
        let text = if web {
            format!("enable subgroups;\n{source}")
        } else {
            source.clone()
        };
        let module = device.create_shader_module(wgpu::ShaderModuleDescriptor {
            label: Some(shader.label),
            source: wgpu::ShaderSource::Wgsl(Cow::Owned(text)),
        });
        let entries: Vec<_> = (0u32..)
            .zip(shader.bindings)
            .map(|(binding, kind)| wgpu::BindGroupLayoutEntry {
                binding,
                visibility: wgpu::ShaderStages::COMPUTE,
                ty: wgpu::BindingType::Buffer {
                    ty: match kind {
                        Bind::Uniform => wgpu::BufferBindingType::Uniform,
                        Bind::Read => wgpu::BufferBindingType::Storage { read_only: true },
                        Bind::Write => wgpu::BufferBindingType::Storage { read_only: false },
                    },
                    has_dynamic_offset: false,
                    min_binding_size: None,
                },
                count: None,
            })
            .collect();
        let layout = device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
            label: Some(shader.label),
            entries: &entries,
        });
        let pipeline_layout = device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
            label: Some(shader.label),
            bind_group_layouts: &[Some(&layout)],
            ..Default::default()
        });
        let raw = device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
            label: Some(shader.label),
            layout: Some(&pipeline_layout),
            module: &module,
            entry_point: Some("main"),
            compilation_options: wgpu::PipelineCompilationOptions {
                // Kernels write their workgroup memory before they read it.
                zero_initialize_workgroup_memory: false,
                ..Default::default()
            },
            cache: None,
        });
        self.0.live.add(|c| c.pipelines += 1);
        let made = Rc::new(Pipeline { raw, layout });
        self.0.pipelines.borrow_mut().insert(source, made.clone());
        made
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetitions_are_written_out_and_nest() {
        let shader = Shader {
            label: "test",
            body: "#import part\n#repeat r TWO\n#repeat b THREE\na$b_$r;\n#end\nb$r;\n#end\n#repeat n NONE\nx\n#end\nend",
            imports: vec![("part", "first;")],
            consts: vec![("TWO", Const::U32(2)), ("THREE", Const::U32(3))],
            bindings: &[],
        };
        let source = shader.source();
        let body: Vec<&str> = source.lines().skip(2).collect();
        let want = "first;,a0_0;,a1_0;,a2_0;,b0;,a0_1;,a1_1;,a2_1;,b1;,end";
        assert_eq!(body.join(","), want);
    }
}
