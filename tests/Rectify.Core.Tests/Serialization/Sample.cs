using System.Text;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

/// <summary>Small documents that use every member, as values and as the bytes they are written as.</summary>
internal static class Sample
{
    public const string PlanJson = """
        {
          "schemaVersion": "1.1",
          "id": "lake-2021",
          "title": "镜湖整改方案",
          "issuedOn": "2021-03-15",
          "goals": [
            {
              "id": "1.1.1",
              "text": "湖水变清。",
              "indicators": [
                {
                  "id": "1.1.1-i1",
                  "name": "湖心水质",
                  "comparator": ">=",
                  "level": "Ⅲ类",
                  "mode": "reach",
                  "modality": "aspirational",
                  "approximate": false
                }
              ]
            }
          ],
          "measures": [
            {
              "id": "2.1.1.1",
              "number": 1,
              "headings": [
                "治水",
                "截污"
              ],
              "text": "2021年6月底前印发截污方案,处理率提高0.5个百分点以上。",
              "deadline": {
                "kind": "fixed",
                "due": "2021-12-31",
                "precision": "year",
                "thenLongTerm": true,
                "text": "2021年年底前,并长期坚持"
              },
              "responsibility": [
                {
                  "role": "lead",
                  "unit": "市水务局",
                  "collective": false,
                  "principal": "市水务局局长"
                },
                {
                  "role": "supporting",
                  "unit": "各县区",
                  "collective": true
                }
              ],
              "milestones": [
                {
                  "id": "2.1.1.1-m1",
                  "text": "印发截污方案",
                  "deadline": {
                    "kind": "fixed",
                    "due": "2021-06-30",
                    "precision": "month"
                  },
                  "modality": "binding"
                }
              ],
              "indicators": [
                {
                  "id": "2.1.1.1-i1",
                  "name": "污水处理率",
                  "comparator": ">=",
                  "value": 0.5,
                  "unit": "个百分点",
                  "mode": "increaseBy",
                  "by": "2021-12-31",
                  "baseline": {
                    "value": 90,
                    "year": 2020,
                    "source": "公报"
                  },
                  "modality": "binding",
                  "approximate": true
                }
              ],
              "duties": [
                {
                  "id": "2.1.1.1-d1",
                  "text": "每季度至少巡查一次",
                  "atLeast": 1,
                  "per": "quarter",
                  "by": "季末"
                }
              ],
              "citations": [
                {
                  "title": "湖泊保护条例",
                  "number": "镜政发〔2020〕7号"
                },
                {
                  "number": "水利部2019年第3号令"
                }
              ],
              "source": {
                "start": 120,
                "length": 88
              }
            },
            {
              "id": "2.1.1.2",
              "text": "没有期限也没有单位的措施。"
            }
          ],
          "safeguards": [
            {
              "id": "3.1",
              "heading": "加强调度",
              "text": "每周调度。",
              "duties": [
                {
                  "id": "3.1-d1",
                  "text": "每周调度",
                  "atLeast": 2,
                  "per": "week"
                }
              ]
            }
          ],
          "problems": [
            {
              "id": "p1",
              "text": "湖水发黑。",
              "measures": [
                "2.1.1.1",
                "2.1.1.2"
              ]
            }
          ],
          "citations": [
            {
              "title": "督察反馈意见"
            }
          ]
        }
        """;

    public static RectificationPlan Plan { get; } = new(
        "lake-2021",
        "镜湖整改方案",
        new LocalDate(2021, 3, 15),
        [FullMeasure(), new Measure("2.1.1.2", "没有期限也没有单位的措施。", deadline: null)],
        goals:
        [
            new Goal("1.1.1", "湖水变清。", [new TargetIndicator("1.1.1-i1", "湖心水质", Comparator.AtLeast, new LevelTarget("Ⅲ类")) { Modality = Modality.Aspirational }]),
        ],
        safeguards:
        [
            new Safeguard("3.1", "加强调度", "每周调度。") { Duties = [new RecurringDuty("3.1-d1", "每周调度", new Recurrence(2, RecurrencePeriod.Week))] },
        ],
        problems: [new Problem("p1", "湖水发黑。", ["2.1.1.1", "2.1.1.2"])],
        citations: [new Citation("督察反馈意见")]);

    public static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);

    private static Measure FullMeasure() => new(
        "2.1.1.1",
        "2021年6月底前印发截污方案,处理率提高0.5个百分点以上。",
        new FixedDeadline(new LocalDate(2021, 12, 31), DeadlinePrecision.Year) { Text = "2021年年底前,并长期坚持" }.ThenLongTerm())
    {
        Number = 1,
        Headings = ["治水", "截污"],
        Responsibility = new ResponsibilityChain(
        [
            new ResponsibilityLink(ResponsibilityRole.Lead, "市水务局", printedPrincipal: new Principal("市水务局局长")),
            new ResponsibilityLink(ResponsibilityRole.Supporting, "各县区", isCollective: true),
        ]),
        Milestones = [new Milestone("2.1.1.1-m1", "印发截污方案", new FixedDeadline(new LocalDate(2021, 6, 30), DeadlinePrecision.Month))],
        Indicators =
        [
            new TargetIndicator("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(0.5m, "个百分点"), IndicatorMode.IncreaseBy)
            {
                By = new LocalDate(2021, 12, 31),
                Baseline = new Baseline(2020, 90m, "公报"),
                IsApproximate = true,
            },
        ],
        Duties = [new RecurringDuty("2.1.1.1-d1", "每季度至少巡查一次", new Recurrence(1, RecurrencePeriod.Quarter, "季末"))],
        Citations =
        [
            new Citation("湖泊保护条例", new DocumentNumber("镜政发", 2020, 7)),
            new Citation(title: null, new DocumentNumber("水利部", 2019, 3, isOrder: true)),
        ],
        Source = new SourceSpan(120, 88),
    };
}
