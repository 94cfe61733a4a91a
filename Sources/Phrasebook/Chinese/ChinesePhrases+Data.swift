import ProgrammeModel

extension ChinesePhrases {
  var dataWords: DataWords { Self.words }
  func keptFromBefore(_ count: Int) -> String { "\(number(count))个文件沿用原数据" }

  func reading(_ count: Int, of total: Int) -> String { "正在读取文件\(number(count))/\(number(total))" }
  func dataRead(at clock: String) -> String { "数据读取于\(clock)" }

  func brokenAt(_ file: String, line: Int, column: Int) -> String {
    "\(file)无法读取，位置\(line):\(column)"
  }

  func directoryLost(lastGood clock: String) -> String { "数据目录无法读取，现显示\(clock)的数据" }
  func gone(_ title: String) -> String { "数据中已没有“\(title)”" }
  func notShown(_ title: String, on day: Day) -> String { "按\(short(day))当时所知，不显示“\(title)”" }

  func matches(_ count: Int, of total: Int) -> String { "\(number(count))/\(number(total))" }
  func found(as names: String) -> String { "匹配: \(names)" }
  func thisScreen(_ name: String) -> String { "本页: \(name)" }
  func illustrative(_ count: Int, of total: Int) -> String { "\(number(count))/\(number(total))条" }

  private static let words = DataWords(
    read: "已读取", keptFromBefore: "沿用原数据", unknownFiles: "未识别，已跳过",
    factsWithSource: "有来源的事实", unreadable: "无法读取", language: "语言",
    missing: "缺", identical: "相同", noFindings: "无问题", error: "错误", warning: "警告", note: "提示",
    derivedSign: "推算值，按w看依据", illustrativeSign: "示例，按i隐藏", lookHereSign: "需注意",
    promisedSign: "原定", expectedSign: "预计", metSign: "完成", cutSign: "省略",
    nothingSign: "无", checking: "正在检查数据…", bytes: "字节",
    noneInFile: "此文件无问题，按Esc显示全部", noneOfKind: "无此类问题，按Esc显示全部",
    noTextMissing: "文本无缺译，按Esc显示全部问题")
}
