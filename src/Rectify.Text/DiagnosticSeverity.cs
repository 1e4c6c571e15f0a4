namespace Rectify.Text;

/// <summary>What a diagnostic means for the plan that was read.</summary>
public enum DiagnosticSeverity
{
    /// <summary>For information: a choice that was made, or words that the model does not keep.</summary>
    Info,

    /// <summary>Something in the plan could not be read, or contradicts itself; the plan is made without it.</summary>
    Warning,

    /// <summary>There is no plan.</summary>
    Error,
}
