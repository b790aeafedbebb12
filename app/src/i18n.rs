//! The interface's words in English and Chinese.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

impl Lang {
    /// From a BCP 47 tag; English for everything that is not Chinese.
    pub fn from_tag(tag: &str) -> Self {
        if tag.to_ascii_lowercase().starts_with("zh") {
            Self::Zh
        } else {
            Self::En
        }
    }

    /// The tag for `<html lang>`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
        }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::En => Self::Zh,
            Self::Zh => Self::En,
        }
    }

    /// The words.
    pub fn text(self, key: Key) -> &'static str {
        let (en, zh) = key.words();
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }

    /// Requests to try.
    pub fn suggestions(self) -> &'static [&'static str] {
        match self {
            Self::En => &[
                "remind me to buy oat milk tomorrow",
                "make it dark",
                "start a 10 minute tea timer",
                "draw three red circles",
                "turn on the kitchen light",
                "play some jazz",
                "roll two dice",
                "pin a pink note: call Ana",
            ],
            Self::Zh => &[
                "提醒我明天买燕麦奶",
                "换成深色",
                "开始十分钟的泡茶计时",
                "画三个红色的圆",
                "打开厨房的灯",
                "放点爵士乐",
                "掷两个骰子",
                "贴一张粉色便签：给安娜打电话",
            ],
        }
    }
}

/// Everything the interface says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each key is explained by its words in `words`
pub enum Key {
    Tagline,
    Welcome,
    Chat,
    Functions,
    Trace,
    Placeholder,
    Send,
    Stop,
    Conversation,
    Suggestions,
    Thinking,
    WaitingForModel,
    WaitingForYou,
    Starting,
    Loading,
    LoadTime,
    CompileTime,
    TuningTime,
    EngineError,
    Restart,
    SwitchTheme,
    SwitchLanguage,
    CanDo,
    Stopped,
    ErrorTitle,
    Running,
    NoArguments,
    FunctionsHint,
    RunByHand,
    Schema,
    OnOff,
    NotSet,
    TraceHint,
    Step,
    Selection,
    NoCall,
    Tokens,
    Forced,
    Sampled,
    ForwardPasses,
    EmittedTokens,
    ForcedTokens,
    Rows,
    SchemaTokens,
    TotalTime,
    RawRecord,
    ShowTrace,
    Turn,
    Answer,
    NotOffered,
    Allow,
    Deny,
}

impl Key {
    /// (English, Chinese).
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Tagline => ("Say it, and the page does it.", "说一声，网页就去做。"),
            Self::Welcome => (
                "A small model runs here, inside this page. It picks one of the page's functions, fills in the values and calls it. Nothing you type leaves this tab.",
                "一个小模型就在这个网页里运行：它选出网页的函数，填好参数，然后调用。你输入的内容不会离开这个标签页。",
            ),
            Self::Chat => ("Chat", "对话"),
            Self::Functions => ("Functions", "函数"),
            Self::Trace => ("Trace", "过程"),
            Self::Placeholder => ("What should happen?", "想让网页做什么？"),
            Self::Send => ("Send", "发送"),
            Self::Stop => ("Stop (Escape)", "停止（Esc）"),
            Self::Conversation => ("Conversation", "对话内容"),
            Self::Suggestions => ("Things to try", "可以试试"),
            Self::Thinking => ("choosing", "正在选择"),
            Self::WaitingForYou => ("waiting for your answer", "等你决定"),
            Self::WaitingForModel => ("waiting for the model", "等待模型就绪"),
            Self::Starting => ("starting", "正在启动"),
            Self::Loading => ("loading", "正在载入"),
            Self::LoadTime => ("ready after", "就绪用时"),
            Self::CompileTime => ("of it compiling kernels", "其中编译内核"),
            Self::TuningTime => ("of it choosing kernels", "其中挑选内核"),
            Self::EngineError => ("The engine stopped", "引擎已停止"),
            Self::Restart => ("Restart engine", "重启引擎"),
            Self::SwitchTheme => ("Switch light and dark", "切换浅色和深色"),
            Self::SwitchLanguage => ("Switch to Chinese", "切换到英文"),
            Self::CanDo => ("This page can:", "这个网页可以："),
            Self::Stopped => ("Stopped.", "已停止。"),
            Self::ErrorTitle => ("That did not work.", "没有成功。"),
            Self::Running => ("running", "正在执行"),
            Self::NoArguments => ("no values needed", "不需要参数"),
            Self::FunctionsHint => (
                "What the page offers to the model. Switch one off and it can no longer be chosen; run one by hand to see what it does.",
                "网页提供给模型的函数。关掉的函数不会再被选中；也可以手动运行看看效果。",
            ),
            Self::RunByHand => ("Run by hand", "手动运行"),
            Self::Schema => ("Schema", "参数结构"),
            Self::OnOff => ("Offered to the model", "提供给模型"),
            Self::NotSet => ("not set", "不设置"),
            Self::TraceHint => (
                "After a request, this shows how it was decided: how likely each function was, which tokens were written by the model and which the grammar forced.",
                "提出请求之后，这里会显示决定的过程：每个函数的概率、哪些词是模型写的、哪些是语法强制的。",
            ),
            Self::Step => ("Step", "步骤"),
            Self::Selection => ("Which function", "选哪个函数"),
            Self::NoCall => ("none of them", "都不是"),
            Self::Tokens => ("Values, token by token", "参数，逐个词元"),
            Self::Forced => ("forced by the grammar", "语法强制"),
            Self::Sampled => ("written by the model", "模型写出"),
            Self::ForwardPasses => ("forward passes", "前向计算"),
            Self::EmittedTokens => ("tokens written", "写出词元"),
            Self::ForcedTokens => ("of them forced", "其中强制"),
            Self::Rows => ("rows computed", "计算行数"),
            Self::SchemaTokens => ("schema tokens read", "读入结构词元"),
            Self::TotalTime => ("total time", "总时间"),
            Self::RawRecord => ("The whole record (JSON)", "完整记录（JSON）"),
            Self::ShowTrace => ("how?", "怎么决定的？"),
            Self::Turn => ("Request", "请求"),
            Self::Answer => ("Answer", "回答"),
            Self::Allow => ("Allow", "允许"),
            Self::Deny => ("Do not", "不要"),
            Self::NotOffered => ("Cannot be offered:", "无法提供："),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_choose_the_language() {
        assert_eq!(Lang::from_tag("zh-Hans-CN"), Lang::Zh);
        assert_eq!(Lang::from_tag("ZH"), Lang::Zh);
        assert_eq!(Lang::from_tag("de"), Lang::En);
        assert_eq!(Lang::En.other().tag(), "zh");
    }

    #[test]
    fn both_languages_suggest_as_much() {
        assert_eq!(Lang::En.suggestions().len(), Lang::Zh.suggestions().len());
    }
}
