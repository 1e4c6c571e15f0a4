using System.Text.Json;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>The assessment document. It is written in full, so that a reader of it need not know what may be left out.</summary>
internal readonly struct AssessmentShape : IJsonShape<AssessmentDocument>
{
    internal static readonly MemberSet Members = new(
        "schemaVersion", "plan", "asOf", "knownOn", "ruleSet", "policy", "inputs?", "measures", "goals", "findings", "units", "ranking", "totals");

    internal static readonly MemberSet RuleSetMembers = new("name", "hash");

    public static AssessmentDocument? Read(ref JsonCursor json)
    {
        string? plan = null, workingDays = null;
        LocalDate? asOf = null, knownOn = null;
        (string? Name, string? Hash) ruleSet = default;
        var policy = EvaluationPolicy.Default;
        ValueList<AssessmentMeasure> measures = default;
        ValueList<GoalAssessment> goals = default;
        ValueList<AssessmentFinding> findings = default;
        ValueList<UnitScore> units = default;
        ValueList<UnitRank> ranking = default;
        AssessmentTotals? totals = null;
        InputHashes? inputs = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "schemaVersion": json.ReadVersion(); break;
                case "plan": plan = json.ReadName(); break;
                case "asOf": asOf = json.ReadDay(); break;
                case "knownOn": knownOn = json.ReadDay(); break;
                case "ruleSet": ruleSet = ReadRuleSet(ref json); break;
                case "policy": policy = PolicyShape.ReadWhole(ref json, out workingDays); break;
                case "inputs": inputs = InputHashesShape.Read(ref json); break;
                case "measures": measures = json.ReadList<AssessmentMeasure, AssessmentMeasureShape>(); break;
                case "goals": goals = json.ReadList<GoalAssessment, GoalAssessmentShape>(); break;
                case "findings": findings = json.ReadList<AssessmentFinding, FindingShape>(); break;
                case "units": units = json.ReadList<UnitScore, UnitScoreShape>(); break;
                case "ranking": ranking = json.ReadList<UnitRank, UnitRankShape>(); break;
                case "totals": totals = TotalsShape.Read(ref json); break;
            }
        }

        return json.IsSound(scope)
            ? new AssessmentDocument(plan!, asOf!.Value, knownOn!.Value)
            {
                RuleSetName = ruleSet.Name!,
                RuleSetHash = ruleSet.Hash!,
                Policy = policy,
                WorkingDaysVersion = workingDays,
                Inputs = inputs,
                Measures = measures,
                Goals = goals,
                Findings = findings,
                Units = units,
                Ranking = ranking,
                Totals = totals!,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, AssessmentDocument value)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, RectifyJson.SchemaVersion);
        writer.WriteString("plan"u8, value.Plan);
        writer.WriteDay("asOf"u8, value.AsOf);
        writer.WriteDay("knownOn"u8, value.KnownOn);
        writer.WriteStartObject("ruleSet"u8);
        writer.WriteString("name"u8, value.RuleSetName);
        writer.WriteString("hash"u8, value.RuleSetHash);
        writer.WriteEndObject();
        writer.WritePropertyName("policy"u8);
        PolicyShape.Write(writer, value.Policy, value.WorkingDaysVersion);
        if (value.Inputs is not null)
            writer.WriteObject<InputHashes, InputHashesShape>("inputs"u8, value.Inputs);
        writer.WriteWholeList<AssessmentMeasure, AssessmentMeasureShape>("measures"u8, value.Measures);
        writer.WriteWholeList<GoalAssessment, GoalAssessmentShape>("goals"u8, value.Goals);
        writer.WriteWholeList<AssessmentFinding, FindingShape>("findings"u8, value.Findings);
        writer.WriteWholeList<UnitScore, UnitScoreShape>("units"u8, value.Units);
        writer.WriteWholeList<UnitRank, UnitRankShape>("ranking"u8, value.Ranking);
        writer.WriteObject<AssessmentTotals, TotalsShape>("totals"u8, value.Totals);
        writer.WriteEndObject();
    }

    private static (string? Name, string? Hash) ReadRuleSet(ref JsonCursor json)
    {
        string? name = null, hash = null;
        json.BeginObject(RuleSetMembers, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "name": name = json.ReadName(); break;
                case "hash": hash = json.ReadName(); break;
            }
        }

        return (name, hash);
    }
}
