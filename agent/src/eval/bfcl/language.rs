//! Rule 8: functions documented with the types of Java or JavaScript, whose answers hold literals of that language.

use serde_json::{Map, Value, json};

use super::ast::FunctionDoc;

/// The language of a category's functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    Python,
    Java,
    JavaScript,
}

impl Language {
    /// The language that a category's name stands for.
    pub(super) fn of(category: &str) -> Self {
        if category.contains("javascript") {
            Self::JavaScript
        } else if category.contains("java") {
            Self::Java
        } else {
            Self::Python
        }
    }

    /// The documentation in Python's words, by which everything else goes. The leaderboard has
    /// an answer's literals converted to these very types before it compares them; a typed
    /// argument of ours is what such a literal stands for.
    pub(super) fn in_pythons_words(self, mut doc: FunctionDoc) -> FunctionDoc {
        if self != Self::Python {
            doc.parameters = self.schema(&doc.parameters);
        }
        doc
    }

    fn schema(self, schema: &Value) -> Value {
        let Value::Object(members) = schema else {
            return schema.clone();
        };
        let translated = members.iter().map(|(key, value)| {
            let value = match (key.as_str(), value) {
                ("type", Value::String(name)) => json!(self.type_name(name)),
                ("properties", Value::Object(each)) => {
                    let each = each.iter().map(|(name, s)| (name.clone(), self.schema(s)));
                    Value::Object(each.collect())
                }
                ("items", items) => self.schema(items),
                _ => value.clone(),
            };
            (key.clone(), value)
        });
        Value::Object(translated.collect::<Map<_, _>>())
    }

    /// Python's word for a type; what is unknown stays, and is refused as in every category.
    fn type_name(self, name: &str) -> String {
        let generic = name.split_once('<').map_or(name, |(outer, _)| outer);
        let array = name.ends_with("[]");
        match (self, generic) {
            (Self::Java, _) if array => "array",
            (Self::Java, "byte" | "short" | "long" | "int") => "integer",
            (Self::Java, "double") => "float",
            (Self::Java, "char") => "string",
            (
                Self::Java,
                "Array" | "ArrayList" | "List" | "Set" | "HashSet" | "Queue" | "Stack",
            ) => "array",
            (Self::Java, "HashMap" | "Hashtable" | "Map") => "dict",
            (Self::JavaScript, "Bigint" | "BigInt") => "integer",
            (Self::JavaScript, "Array") => "array",
            (Self::JavaScript, "Object") => "dict",
            (_, "String") => "string",
            (_, "Boolean") => "boolean",
            (_, "Integer") => "integer",
            (_, "Float") => "float",
            _ => name,
        }
        .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::bfcl::ast::{Kind, TruthCall, Wrong, judge};

    fn doc(kind: Value) -> FunctionDoc {
        FunctionDoc {
            name: "f".to_owned(),
            description: String::new(),
            parameters: json!({"type": "dict", "properties": {"a": kind}, "required": ["a"]}),
        }
    }

    fn judged(category: &str, kind: Value, accepted: Value, made: Value) -> Result<(), Wrong> {
        let docs = [Language::of(category).in_pythons_words(doc(kind))];
        let accepted = accepted.as_array().unwrap().clone();
        let truth = [TruthCall {
            name: "f".to_owned(),
            arguments: [("a".to_owned(), accepted)].into_iter().collect(),
        }];
        let made = [("f".to_owned(), json!({ "a": made }))];
        judge(Kind::of(category), &docs, &truth, Some(&made))
    }

    #[test]
    fn rule_8_the_categorys_name_tells_the_language() {
        for (name, language) in [
            ("simple_java", Language::Java),
            ("java", Language::Java),
            ("simple_javascript", Language::JavaScript),
            ("javascript", Language::JavaScript),
            ("simple_python", Language::Python),
            ("live_multiple", Language::Python),
        ] {
            assert_eq!(Language::of(name), language, "{name}");
        }
        assert_eq!(Kind::of("simple_javascript"), Kind::Simple);
    }

    #[test]
    fn rule_8_java_types() {
        let java = |kind: &str, accepted: Value, made: Value| {
            judged("simple_java", json!({ "type": kind }), accepted, made)
        };
        for whole in ["byte", "short", "long", "int", "integer"] {
            assert!(java(whole, json!([7]), json!(7)).is_ok(), "{whole}");
            assert!(java(whole, json!([7]), json!(7.5)).is_err(), "{whole}");
            assert!(java(whole, json!([7]), json!("7")).is_err(), "{whole}");
        }
        for real in ["float", "double"] {
            assert!(java(real, json!([2.0]), json!(2)).is_ok(), "{real}");
            assert!(java(real, json!([2.5]), json!(true)).is_err(), "{real}");
        }
        assert!(java("boolean", json!([true]), json!(true)).is_ok());
        assert!(java("char", json!(["x"]), json!("x")).is_ok());
        assert!(java("String", json!(["map area"]), json!("mapArea")).is_ok());
        for list in [
            "Array",
            "ArrayList",
            "ArrayList<String>",
            "String[]",
            "Queue",
        ] {
            assert!(java(list, json!([["a", "b"]]), json!(["a", "b"])).is_ok());
            assert!(java(list, json!([["a", "b"]]), json!(["b", "a"])).is_err());
        }
        for map in ["HashMap", "Hashtable", "HashMap<String, Integer>"] {
            assert!(java(map, json!([{"k": ["v"]}]), json!({"k": "v"})).is_ok());
            assert!(java(map, json!([{"k": ["v"]}]), json!({"k": "w"})).is_err());
        }
        let items = json!({"type": "ArrayList", "items": {"type": "long"}});
        let list = |made: Value| judged("simple_java", items.clone(), json!([[1, 2]]), made);
        assert!(list(json!([1, 2])).is_ok() && list(json!(["1", "2"])).is_err());
    }

    #[test]
    fn rule_8_javascript_types() {
        let script = |kind: &str, accepted: Value, made: Value| {
            judged("simple_javascript", json!({ "type": kind }), accepted, made)
        };
        assert!(script("String", json!(["a"]), json!("A")).is_ok());
        assert!(script("Boolean", json!([false]), json!(false)).is_ok());
        assert!(script("Boolean", json!([false]), json!("false")).is_err());
        assert!(script("Bigint", json!([9]), json!(9)).is_ok());
        assert!(script("float", json!([1.5]), json!(1.5)).is_ok());
        assert!(script("array", json!([["a"]]), json!(["a"])).is_ok());
        assert!(script("dict", json!([{"k": [1]}]), json!({"k": 1})).is_ok());
        // The name of a function or variable, whatever is documented.
        assert!(script("any", json!(["onReady"]), json!("onReady")).is_ok());
    }

    #[test]
    fn rule_8_nested_documentation_is_translated() {
        let inner = json!({"type": "HashMap", "properties": {"n": {"type": "long", "description": "long way"}}});
        let doc = Language::Java.in_pythons_words(doc(inner));
        assert_eq!(
            doc.parameters["properties"]["a"],
            json!({"type": "dict", "properties": {"n": {"type": "integer", "description": "long way"}}})
        );
        let same = Language::Python.in_pythons_words(super::tests::doc(json!({"type": "HashMap"})));
        assert_eq!(same.parameters["properties"]["a"]["type"], "HashMap");
    }
}
