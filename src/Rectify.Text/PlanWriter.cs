using Ardalis.GuardClauses;
using Rectify.Plans;
using Rectify.Text.Plans;

namespace Rectify.Text;

/// <summary>Writes a plan as official text.</summary>
/// <remarks>
/// <para>
/// What is written reads back to the same plan, except for <see cref="Measure.Source"/>, where the plan is one that such a text can hold:
/// ids and running numbers follow the outline (part.section.item.paragraph, a problem before its measures), headings, words and names of units are such as
/// <see cref="PlanReader"/> reads them (no line begins with a number or label of its own; a deadline keeps the words it was read from),
/// targets, milestones, duties and citations are those that the words state. Every plan that was read is such a plan.
/// </para>
/// <para>A deadline without words, or with words that do not mean it, is written in plain ones, which it then bears. Units that would lend one another their words stand under a label each.</para>
/// </remarks>
public static class PlanWriter
{
    /// <summary>Writes a plan as text, each line ended by a line feed.</summary>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static string Write(RectificationPlan plan) => new PlanPrinter(Guard.Against.Null(plan)).Print();
}
