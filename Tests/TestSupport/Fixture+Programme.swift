extension Fixture {
  /// The programme with a third party.
  package static let programmeOfThree = programme.replacing(
    "\"tz\": \"Asia/Shanghai\"}]",
    with:
      "\"tz\": \"Asia/Shanghai\"}, {\"id\": \"kazan\", \"name\": \"Kazan\", \"tz\": \"Europe/Moscow\"}]"
  )

  static let programme = """
    {"format": "bilateral", "format_version": 1, "id": "moscow-beijing",
     "title": {"en": "Moscow–Beijing cooperation programme 2021–2023",
               "ru": "Программа сотрудничества Москвы и Пекина на 2021–2023 годы",
               "zh": "北京市与莫斯科市2021年至2023年合作计划"},
     "period": "2021/2023", "signed": "2020-12-07", "default_language": "en",
     "languages": ["en", "ru", "zh"], "currency": "USD", "as_of": "2021-11-15",
     "source": "announcement",
     "parties": [
       {"id": "moscow", "name": {"en": "Moscow", "ru": "Москва", "zh": "莫斯科"},
        "short": {"en": "MSK", "ru": "МСК", "zh": "莫"}, "tz": "Europe/Moscow"},
       {"id": "beijing", "name": {"en": "Beijing", "ru": "Пекин", "zh": "北京"},
        "short": {"en": "BJS", "ru": "ПЕК", "zh": "京"}, "tz": "Asia/Shanghai"}]}
    """

  static let contacts = """
    {"items": [
      {"id": "desk-moscow", "party": "moscow", "illustrative": true,
       "name": {"en": "Metro coordination desk, Moscow",
                "ru": "Координационная группа метро, Москва", "zh": "莫斯科地铁联络组"}},
      {"id": "desk-beijing", "party": "beijing", "illustrative": true,
       "name": {"en": "Metro coordination desk, Beijing",
                "ru": "Координационная группа метро, Пекин", "zh": "北京地铁联络组"}}]}
    """

  static let sources = """
    {"items": [
      {"id": "announcement", "type": "press", "published": "2020-12-07", "publisher": "TASS",
       "url": "https://tass.com/economy/1232097", "language": "en", "accessed": "2021-11-01",
       "title": {"en": "TASS on the signing of the programme",
                 "ru": "ТАСС о подписании программы", "zh": "塔斯社关于签署合作计划的报道"},
       "excerpt": "The programme covers ten areas of cooperation.",
       "note": {"en": "One sentence has “2020-2023”, a slip."}},
      {"id": "draft-plan", "type": "document", "published": "2021-09-09", "illustrative": true,
       "file": "documents/metro-plan-3.pdf", "language": ["ru", "zh"],
       "title": {"en": "Third draft of the plan", "ru": "Третий проект плана",
                 "zh": "计划第三稿"}},
      {"id": "minutes", "type": "document", "published": "2021-10-14", "illustrative": true,
       "language": "ru",
       "title": {"en": "Minutes of the committee", "ru": "Протокол комитета", "zh": "委员会会议纪要"}}]}
    """
}
