extension ChinesePhrases {
  var searchWords: SearchWords {
    SearchWords(
      command: "命令", screen: "页面", preparing: "正在准备搜索…", preparingList: "正在准备列表…",
      preparingSums: "正在统计…",
      invitation: "输入名称、正文或代码的一部分，三种语言均可。",
      nothingFound: "无匹配结果，可换用其他词语")
  }

  func noField(_ name: String, nearest: String?) -> String {
    "没有字段“\(name)”" + (nearest.map { "；是否为\($0)？" } ?? "")
  }

  func noValue(_ value: String, example: String) -> String {
    "“\(value)”无法识别，应如\(example)"
  }

  func moreFound(_ count: Int) -> String { "另有\(number(count))条，继续输入可缩小范围" }
}
