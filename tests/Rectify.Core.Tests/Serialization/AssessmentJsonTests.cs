using System.Text;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class AssessmentJsonTests
{
    internal const string Golden = """
        {
          "schemaVersion": "1.1",
          "plan": "lake-2021",
          "asOf": "2022-01-10",
          "knownOn": "2022-01-12",
          "ruleSet": {
            "name": "city",
            "hash": "00ff"
          },
          "policy": {
            "immediateAllowanceDays": 30,
            "scheduleTolerancePoints": 2.5,
            "dueSoonDays": 30,
            "approximationPercent": 5,
            "maxExtensions": 1,
            "publicationDays": 30,
            "lookBackDays": 180,
            "observationMaxAgeDays": 365,
            "reportIntervalDays": 7,
            "firstPercentDays": 30,
            "expectsPercentages": true,
            "derivedPrincipal": "{unit}主要负责人",
            "suspensionLimitDays": 180,
            "leastTimeDays": 30,
            "reviewDays": 365,
            "lastDayOnRestDay": "keep",
            "lateRecordingDays": 14,
            "quickRectificationDays": 3,
            "closeOutRushMeasures": 5,
            "closeOutRushDays": 7,
            "escalationLadder": [
              {
                "step": "reminded",
                "afterDays": 0
              }
            ],
            "signals": {
              "lines": [
                {
                  "signal": "red",
                  "violated": "error",
                  "anyUndetermined": true,
                  "stages": [
                    "relapsed"
                  ],
                  "schedules": [
                    "behindSchedule"
                  ],
                  "violatedRules": [
                    "RCT2001"
                  ]
                }
              ],
              "otherwise": "blue"
            }
          },
          "inputs": {
            "plan": "plan hash",
            "progress": "log hash",
            "directory": null,
            "workingDays": null
          },
          "measures": [
            {
              "id": "m1",
              "stage": "inProgress",
              "schedule": "overdue",
              "standing": "notApplicable",
              "signal": "red",
              "due": "2021-12-31",
              "dueBasis": "extension",
              "originalDue": "2021-06-30",
              "daysToDue": -10,
              "startsOn": "2021-01-01",
              "completedOn": null,
              "margin": null,
              "suspendedDays": 0,
              "waitsFor": null,
              "nextChange": "2022-02-01",
              "cycle": 2,
              "indicators": [
                {
                  "id": "m1-i1",
                  "state": "atRisk"
                }
              ],
              "milestones": [
                {
                  "id": "m1-m1",
                  "state": "reachedLate"
                }
              ],
              "duties": [
                {
                  "id": "m1-d1",
                  "state": "missed",
                  "missed": 3
                }
              ],
              "coverage": {
                "expected": null,
                "reported": 1
              },
              "closeOut": [
                {
                  "condition": "rectified",
                  "met": false
                },
                {
                  "condition": "accepted",
                  "met": false
                },
                {
                  "condition": "milestonesReached",
                  "met": true
                },
                {
                  "condition": "targetsMet",
                  "met": true
                },
                {
                  "condition": "ordersAnswered",
                  "met": true
                }
              ],
              "findings": [
                {
                  "rule": "ACME1",
                  "severity": "error",
                  "outcome": "violated",
                  "message": "Late since 2021-12-31 by 10: 甲, 乙 (湖).",
                  "arguments": {
                    "due": "2021-12-31",
                    "days": 10,
                    "units": [
                      "甲",
                      "乙"
                    ],
                    "lake": "湖"
                  }
                },
                {
                  "rule": "ACME1",
                  "severity": "info",
                  "outcome": "undetermined",
                  "message": "Late: cannot tell (no calendar)",
                  "arguments": {
                    "reason": "no calendar"
                  }
                }
              ]
            },
            {
              "id": "m2",
              "stage": "notStarted",
              "schedule": "undetermined",
              "standing": "notApplicable",
              "signal": "green",
              "due": null,
              "dueBasis": null,
              "originalDue": null,
              "daysToDue": null,
              "startsOn": "2021-01-01",
              "completedOn": null,
              "margin": null,
              "suspendedDays": 0,
              "waitsFor": null,
              "nextChange": null,
              "cycle": 1,
              "indicators": [],
              "milestones": [],
              "duties": [],
              "coverage": null,
              "closeOut": [
                {
                  "condition": "rectified",
                  "met": false
                },
                {
                  "condition": "accepted",
                  "met": false
                },
                {
                  "condition": "milestonesReached",
                  "met": true
                },
                {
                  "condition": "targetsMet",
                  "met": true
                },
                {
                  "condition": "ordersAnswered",
                  "met": true
                }
              ],
              "findings": []
            }
          ],
          "goals": [
            {
              "id": "g1",
              "indicators": [
                {
                  "id": "g1-i1",
                  "state": "undetermined"
                }
              ]
            }
          ],
          "findings": [],
          "units": [
            {
              "unit": "市水务局",
              "collective": false,
              "measures": 2,
              "completed": 1,
              "closedOut": 1,
              "completedLate": 0,
              "overdue": 1,
              "lapsed": 0,
              "reported": 2
            },
            {
              "unit": "各县区",
              "collective": true,
              "measures": 1,
              "completed": 0,
              "closedOut": 0,
              "completedLate": 0,
              "overdue": 0,
              "lapsed": 0,
              "reported": 0
            }
          ],
          "ranking": [
            {
              "rank": 1,
              "unit": "市水务局",
              "tied": false
            }
          ],
          "totals": {
            "measures": 2,
            "cancelled": 0,
            "byStage": {
              "notStarted": 1,
              "inProgress": 1,
              "rectified": 0,
              "accepted": 0,
              "closedOut": 0,
              "published": 0,
              "relapsed": 0,
              "cancelled": 0
            },
            "bySchedule": {
              "undetermined": 1,
              "openEnded": 0,
              "completedOnTime": 0,
              "completedLate": 0,
              "overdue": 1,
              "ahead": 0,
              "onSchedule": 0,
              "behindSchedule": 0
            },
            "bySignal": {
              "green": 1,
              "blue": 0,
              "grey": 0,
              "yellow": 0,
              "red": 1
            },
            "completionRate": 0,
            "durableRate": 0
          }
        }
        """;

    private static readonly RuleDescriptor Rule = new(
        "ACME1",
        new LocalizedText("Late", "迟"),
        new LocalizedText("Late since {due} by {days}: {units} ({lake}).", "自{due}起迟{days}天:{units}({lake})。"),
        RuleCategory.Schedule,
        Severity.Error);

    [Fact]
    public void Writing_gives_these_bytes()
    {
        string expected = Golden
            .Replace("plan hash", ContentHash.Of(Inputs.Plan), StringComparison.Ordinal)
            .Replace("log hash", ContentHash.Of(Inputs.Progress, Inputs.KnownOn), StringComparison.Ordinal);
        Assert.Equal(expected, Encoding.UTF8.GetString(RectifyJson.WriteAssessment(Assessment(), indented: true)));
    }

    [Fact]
    public void Messages_can_be_Chinese() =>
        Assert.Contains("自2021-12-31起迟10天", Encoding.UTF8.GetString(RectifyJson.WriteAssessment(Assessment(), language: "zh")), StringComparison.Ordinal);

    [Fact]
    public void Rates_of_no_measure_are_null()
    {
        string json = Encoding.UTF8.GetString(RectifyJson.WriteAssessment(Assessment(measures: [])));
        Assert.Contains("\"completionRate\":null,\"durableRate\":null", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Stream_and_array_hold_the_same_bytes()
    {
        using var stream = new MemoryStream();
        RectifyJson.WriteAssessment(Assessment(), stream);
        Assert.Equal(RectifyJson.WriteAssessment(Assessment()), stream.ToArray());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void What_was_read_is_written_with_the_same_bytes(string language)
    {
        byte[] json = RectifyJson.WriteAssessment(Assessment(), indented: true, language);
        var read = RectifyJson.ReadAssessment(json).Value;
        Assert.Equal(json, RectifyJson.WriteAssessment(read, indented: true));
        Assert.Equal(json, RectifyJson.WriteAssessment(AssessmentDocument.Of(Assessment(), language), indented: true));
    }

    [Fact]
    public void Document_states_what_the_assessment_says()
    {
        var read = RectifyJson.ReadAssessment(Sample.Bytes(Golden)).Value;
        Assert.Equal(("lake-2021", new LocalDate(2022, 1, 10), "city"), (read.Plan, read.AsOf, read.RuleSetName));
        Assert.Equal(-10, read.Measures[0].DaysToDue);
        Assert.Null(read.Measures[1].Due);
        Assert.Equal("Late since 2021-12-31 by 10: 甲, 乙 (湖).", read.Measures[0].Findings[0].Message);
        Assert.Equal(RuleArgument.Of("reason", "no calendar"), Assert.Single(read.Measures[0].Findings[1].Arguments));
        Assert.Equal((1, 1, 1), (read.Totals.By(Stage.InProgress), read.Totals.By(ScheduleStatus.Overdue), read.Totals.By(Signal.Red)));
        Assert.Equal(2.5m, read.Policy.ScheduleTolerancePoints);
    }

    [Fact]
    public void Version_of_the_calendar_comes_back()
    {
        var calendar = new WorkingDayTable("CN 2021", years: default);
        byte[] json = RectifyJson.WriteAssessment(Assessment(EvaluationPolicy.Default with { WorkingDays = calendar }));
        var read = RectifyJson.ReadAssessment(json).Value;
        Assert.Equal(calendar.Version, read.WorkingDaysVersion);
        Assert.Equal(json, RectifyJson.WriteAssessment(read));
    }

    [Theory]
    [InlineData("\"cycle\": 2,", "", "$.measures[0].cycle: is missing")]
    [InlineData("\"due\": null,", "", "$.measures[1].due: is missing")]
    [InlineData("\"cycle\": 2", "\"cycle\": 0", "$.measures[0].cycle: expected a whole number from 1, found 0")]
    [InlineData("\"stage\": \"inProgress\"", "\"stage\": \"done\"", "$.measures[0].stage: expected one of")]
    [InlineData("\"outcome\": \"violated\"", "\"outcome\": \"satisfied\"", "$.measures[0].findings[0].outcome: is no finding; violated, undetermined and ruleError are")]
    [InlineData("\"days\": 10", "\"days\": true", "$.measures[0].findings[0].arguments.days: expected a number, found true")]
    [InlineData("\"days\": 10", "\"due\": 10", "$.measures[0].findings[0].arguments.due: stands twice")]
    [InlineData("\"id\": \"m2\"", "\"id\": \"m1\"", "$.measures[1].id: 'm1' stands twice")]
    [InlineData("\"relapsed\": 0", "\"relapsed\": -1", "$.totals.byStage.relapsed: expected a whole number from 0, found -1")]
    [InlineData("\"durableRate\": 0", "\"durableRate\": 1.1", "$.totals.durableRate: is not between 0 and 1")]
    [InlineData("\"dueSoonDays\": 30,", "", "$.policy.dueSoonDays: is missing")]
    public void Broken_assessment_is_refused_with_its_place(string right, string wrong, string problem)
    {
        string json = Golden.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Golden, json);
        Assert.Contains(RectifyJson.ReadAssessment(Sample.Bytes(json)).Problems, p => p.ToString().Contains(problem, StringComparison.Ordinal));
    }

    private static PlanAssessment Assessment(EvaluationPolicy? policy = null) => Assessment([Late(), new MeasureAssessment(Context("m2")) { Cycle = 1 }], policy);

    private static PlanAssessment Assessment(ValueList<MeasureAssessment> measures, EvaluationPolicy? policy = null)
    {
        return new PlanAssessment(Inputs, Inputs.AsOf)
        {
            RuleSetName = "city",
            RuleSetHash = "00ff",
            Policy = policy ?? EvaluationPolicy.Default with
            {
                ScheduleTolerancePoints = 2.5m,
                EscalationLadder = [new EscalationRung(ProgressEventType.Reminded, 0)],
                Signals = new SignalPolicy(
                [
                    new SignalRule(Signal.Red)
                    {
                        Violated = Severity.Error,
                        AnyUndetermined = true,
                        Stages = [Stage.Relapsed],
                        Schedules = [ScheduleStatus.BehindSchedule],
                        ViolatedRules = ["RCT2001"],
                    },
                ], Signal.Blue),
            },
            Measures = measures,
            Goals = [new GoalAssessment("g1", [new IndicatorAssessment("g1-i1", IndicatorState.Undetermined)])],
            Scorecard = new Scorecard(
                ScoreCounting.Full,
                ScoreGrouping.Unit,
                [
                    new UnitScore("市水务局", isCollective: false)
                    {
                        Measures = new Fraction(2, 1),
                        Completed = Fraction.One,
                        ClosedOut = Fraction.One,
                        Overdue = Fraction.One,
                        Reported = new Fraction(2, 1),
                    },
                    new UnitScore("各县区", isCollective: true) { Measures = Fraction.One },
                ]),
            Totals = Totals.Of("lake-2021", measures),
        };
    }

    private static EvaluationInputs Inputs { get; } = new(
        new RectificationPlan("lake-2021", "湖泊整治方案", new LocalDate(2021, 1, 1), [new Measure("m1", "清淤。", deadline: null), new Measure("m2", "巡查。", deadline: null)]),
        ProgressLog.Empty,
        new LocalDate(2022, 1, 10))
    {
        KnownOn = new LocalDate(2022, 1, 12),
    };

    private static MeasureContext Context(string id) => new PlanEvaluation(RuleSet.Default, Inputs).OfMeasure(id).Facts.On(Inputs.AsOf);

    private static MeasureAssessment Late() => new(Context("m1"))
    {
        Stage = Stage.InProgress,
        Schedule = ScheduleStatus.Overdue,
        Signal = Signal.Red,
        Due = new LocalDate(2021, 12, 31),
        DueBasis = DueDayBasis.Extension,
        OriginalDue = new LocalDate(2021, 6, 30),
        DaysToDue = -10,
        NextChange = new LocalDate(2022, 2, 1),
        Cycle = 2,
        Indicators = [new IndicatorAssessment("m1-i1", IndicatorState.AtRisk)],
        Milestones = [new MilestoneAssessment("m1-m1", MilestoneState.ReachedLate)],
        Duties = [new DutyAssessment("m1-d1", DutyState.Missed, 3)],
        Coverage = new Coverage(expected: null, reported: 1),
        Findings =
        [
            new Finding(Rule, Severity.Error, RuleOutcome.Violated(
                RuleArgument.Of("due", new LocalDate(2021, 12, 31)),
                RuleArgument.Of("days", 10),
                RuleArgument.Of("units", ValueList.Create("甲", "乙")),
                RuleArgument.Of("lake", "湖"))),
            new Finding(Rule, Severity.Info, RuleOutcome.Undetermined("no calendar")),
        ],
    };
}
