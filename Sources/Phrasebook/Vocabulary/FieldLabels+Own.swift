extension FieldLabels {
  /// What a field stands in.
  package enum Holder: Hashable, Sendable {
    /// A record of a kind, such as `expert`.
    case record(String)

    /// An object that stands in a field, such as `signatories`, by itself or in a list.
    case object(String)
  }

  /// The fields that are called otherwise in some record or object than elsewhere.
  package static var ownFields: [Holder: Set<String>] { own.mapValues { Set($0.keys) } }

  static let own: [Holder: [String: Labels]] = [
    .record("expert"): [
      "title": ("Specialism", "Специализация", "专业方向"), "name": person,
    ],
    .record("contact"): ["name": ("Name", "Имя или название", "姓名或名称")],
    .object("signatories"): ["name": person],
    .object("actions"): ["title": ("What", "Что сделать", "事项")],
    .record("practice"): [
      "from": ("From", "От кого", "分享方"), "to": ("To", "Кому", "接收方"),
      "form": ("Form", "Форма", "方式"), "outcome": ("Outcome", "Итог", "成效"),
    ],
    .record("risk"): ["opened": ("First seen", "Выявлен", "识别日期")],
    .object("history"): [
      "date": ("Changed on", "Дата переноса", "调整日期"),
      "due": ("Due until then", "Прежний срок", "原定期限"),
    ],
    .object("venue"): ["url": ("Web page", "Ссылка", "网址")],
  ]

  private static let person: Labels = ("Name", "Имя", "姓名")
}
