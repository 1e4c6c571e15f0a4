using Rectify.Primitives;

namespace Rectify.Serialization;

/// <summary>What came of making an assessment again from its inputs.</summary>
public sealed class AssessmentVerification
{
    internal AssessmentVerification(ValueList<InputDifference> inputs, ValueList<VerdictDifference> verdicts)
    {
        Inputs = inputs;
        Verdicts = verdicts;
    }

    /// <summary>Whether the inputs are those that the assessment states, and give it to the byte.</summary>
    public bool IsSame => Inputs.IsEmpty && Verdicts.IsEmpty;

    /// <summary>The inputs that are not those which the assessment states. None of a document of the first edition, which states only its rules.</summary>
    public ValueList<InputDifference> Inputs { get; }

    /// <summary>The values that differ: measure by measure in the order of the document, then those of the plan as a whole.</summary>
    public ValueList<VerdictDifference> Verdicts { get; }
}
