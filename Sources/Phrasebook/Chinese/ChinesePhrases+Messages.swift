extension ChinesePhrases {
  var messages: Messages { Self.allMessages }
  var datePrompt: String { "按当时所知显示，日期如2021-05-14" }
  var linearPrompt: String { "编号、按键、命令或help" }
  func linearCursor(_ words: String) -> String { "光标所在：\(words)" }
  var spokenArrow: String { "至" }

  func saved(to file: String) -> String { "已保存至\(file)" }
  func copied(_ text: String) -> String { "已复制：\(text)" }
  func cannotWrite(_ file: String) -> String { "无法写入\(file)" }
  func cannotWrite(_ file: String, because reason: String) -> String {
    "无法写入\(file)：\(reason)"
  }
  func notADate(_ text: String) -> String { "“\(text)”不是日期，写法如2021-05-14" }
  func nothingNamed(_ text: String) -> String { "没有名为“\(text)”的页面或记录" }
  func unknownCommand(_ text: String) -> String { "没有命令“\(text)”，输入help查看全部命令" }

  private static let allMessages = Messages(
    loading: "加载中…", reloaded: "已刷新", nothingChanged: "无变动", noData: "暂无数据",
    noSource: "未注明来源",
    noCause: "没有可查看的原因记录", noReason: "此处没有推算值",
    nothingToOpen: "此处没有可打开的内容", sumsPending: "统计尚未完成", noNextMatch: "没有更多匹配",
    illustrativeShown: "已显示示例记录", illustrativeHidden: "仅显示有来源的记录",
    noEditor: "未设置编辑器：EDITOR", atOldestView: "没有更早的页面", atNewestView: "没有更晚的页面",
    cannotCopy: "此终端不支持复制", notAvailable: "此处不可用", unusedKey: "此键在此处无作用，按?查看可用按键",
    dayTooFar: "不显示相距100年以上的日期", backToAsOf: "已回到基准日")
}
