extension FieldLabels {
  /// The labels of fields that are called otherwise in some record or object than elsewhere, by what holds them.
  static let own: [String: [String: Labels]] = [
    "expert": ["title": ("Specialism", "Специализация", "专业方向"), "name": person],
    "contact": ["name": ("Name", "Имя или название", "姓名或名称")],
    "signatories": ["name": person],
    "actions": ["title": ("What", "Что сделать", "事项")],
    "practice": [
      "from": ("From", "От кого", "分享方"), "to": ("To", "Кому", "接收方"),
      "form": ("Form", "Форма", "方式"), "outcome": ("Outcome", "Итог", "成效"),
    ],
    "risk": ["opened": ("First seen", "Выявлен", "识别日期")],
    "history": [
      "date": ("Moved on", "Дата переноса", "调整日期"),
      "due": ("Due until then", "Прежний срок", "原定期限"),
    ],
    "venue": ["url": ("Web page", "Ссылка", "网址")],
  ]

  private static let person: Labels = ("Name", "Имя", "姓名")
}
