extension Fixture {
  /// ``files`` with trade of the cities and of their countries, by two compilers.
  package static let tradeFiles = files(with: ["trade.json": trade])

  private static let trade = """
    {"items": [
      {"id": "moscow-total", "title": {"en": "Moscow – China goods trade", "ru": "Товарооборот Москвы и Китая", "zh": "莫斯科市与中国贸易额"},
       "reporter": "RU-MOW", "partner": "CN", "flow": "total", "scope": "unknown", "unit": "USD", "unit_mult": 9,
       "compiler": {"en": "Press service", "ru": "Пресс-служба", "zh": "新闻处"},
       "seasonal_reference": "gacc", "components": ["moscow-export", "moscow-import"],
       "observations": [
         {"period": "2020-01/2020-09", "value": 20.5, "growth_pct": 10, "growth_basis": "2019-01/2019-09", "source": "moscow-desk"},
         {"period": "2020?", "value": 20, "status": "headline", "as_worded": "annual trade worth US$20 billion", "source": "moscow-desk"}]},
      {"id": "moscow-export", "title": {"en": "Moscow's exports to China", "ru": "Экспорт из Москвы в Китай", "zh": "莫斯科市对华出口"},
       "reporter": "RU-MOW", "partner": "CN", "flow": "export", "scope": "non-commodity-non-energy", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2020-01/2020-09", "value": 1.46, "growth_pct": 40.8, "source": "moscow-desk"}]},
      {"id": "moscow-import", "title": {"en": "Moscow's imports from China", "ru": "Импорт в Москву из Китая", "zh": "莫斯科市自华进口"},
       "reporter": "RU-MOW", "partner": "CN", "flow": "import", "scope": "unknown", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2020-01/2020-09", "value": 19, "source": "moscow-desk"}]},
      {"id": "gacc", "title": {"en": "Russia – China goods trade", "ru": "Товарооборот России и Китая", "zh": "中俄货物贸易额"},
       "reporter": "CN", "partner": "RU", "flow": "total", "scope": "all-goods", "unit": "USD", "unit_mult": 9,
       "compiler": {"en": "China customs", "ru": "Таможня КНР", "zh": "中国海关"}, "source": "moscow-desk",
       "observations": [
         {"period": "2016", "value": 69.52, "growth_pct": 2.2}, {"period": "2017", "value": 84.07, "growth_pct": 20.8},
         {"period": "2018", "value": 107.06, "growth_pct": 27.1}, {"period": "2019-01/2019-09", "value": 80.13},
         {"period": "2019", "value": 110.75, "growth_pct": 3.4}, {"period": "2020-01/2020-09", "value": 78.84, "growth_pct": -2},
         {"period": "2020", "value": 107.76, "growth_pct": -2.9}, {"period": "2021-01/2021-09", "value": 102.5, "growth_pct": 29.8}],
       "targets": [
         {"period": "2024", "value": 200, "base_period": "2019", "base_value": 110.75, "source": "moscow-desk"},
         {"period": "2024", "value": 200, "base_period": "2020", "base_value": 107.76, "source": "moscow-desk"}]},
      {"id": "fts", "title": {"en": "Russia – China goods trade, Russian side", "ru": "Товарооборот России и Китая, российская сторона", "zh": "中俄货物贸易额（俄方）"},
       "reporter": "RU", "partner": "CN", "flow": "total", "scope": "all-goods", "unit": "USD", "unit_mult": 9,
       "compiler": {"en": "Russian customs", "ru": "ФТС России", "zh": "俄罗斯海关"}, "source": "moscow-desk",
       "observations": [{"period": "2018", "value": 108.3}, {"period": "2020", "value": 104}]}
    ]}
    """
}
