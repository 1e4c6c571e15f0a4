// A host that knows the packages only: reads the official text and a log, evaluates, and draws the chart, the ledger and the calendar.
using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Reporting;
using Rectify.Rules;
using Rectify.Serialization;
using Rectify.Text;

PlanReadResult read = PlanReader.Read(File.ReadAllText(args[0]), new PlanReadOptions { Id = "jinan-2018" });
ReadResult<ProgressLog> log = RectifyJson.ReadProgress(File.ReadAllBytes(args[1]));
PlanAssessment assessment = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(read.Plan, log.Value, asOf: new LocalDate(2019, 9, 30)));

Console.WriteLine($"{assessment.Measures.Count} measures");
foreach (MeasureAssessment overdue in assessment.Measures.Where(m => m.Schedule == ScheduleStatus.Overdue).Take(1))
    Console.WriteLine($"{overdue.Id}: due {overdue.Due}, {overdue.Findings[0].ToString("zh")}");

File.WriteAllText(Path.Combine(args[2], "wall.html"), WallChart.Write(read.Plan, log.Value, assessment));
File.WriteAllBytes(Path.Combine(args[2], "ledger.xlsx"), Ledger.Write(read.Plan, log.Value, assessment));
File.WriteAllText(Path.Combine(args[2], "due.ics"), DueCalendar.Write(read.Plan, log.Value, assessment));
