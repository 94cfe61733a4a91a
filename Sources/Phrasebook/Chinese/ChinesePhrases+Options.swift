extension ChinesePhrases {
  var optionWords: OptionWords { Self.allOptionWords }
  var needsWiderWindow: String { "窗口较窄，未显示" }

  func saved(to file: String, butFirst variable: String) -> String {
    "已保存至\(file)，但\(variable)优先"
  }

  func columns(_ count: Int) -> String { "\(number(count))列" }

  func settingsProblem(_ first: String, of count: Int) -> String {
    count == 1 ? first : "1/\(number(count))，全部见选项：\(first)"
  }

  func settingsProblems(_ count: Int) -> String { "config.json有\(number(count))处问题" }

  private static let allOptionWords = OptionWords(
    language: "语言", theme: "主题", ascii: "用ASCII绘制",
    ambiguousWidth: "符号和西里尔字母", mouse: "鼠标", illustrative: "示例记录", firstCity: "优先城市", on: "开",
    off: "关",
    atOnce: "立即生效",
    atOnceAndSaved: "立即生效；按s保存，供下次启动使用", dark: "深色",
    light: "浅色", highContrast: "高对比度", mono: "单色")
}
