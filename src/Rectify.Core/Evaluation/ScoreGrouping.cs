namespace Rectify.Evaluation;

/// <summary>Who stands in a row of a scorecard.</summary>
public enum ScoreGrouping
{
    /// <summary>Each unit by itself.</summary>
    Unit,

    /// <summary>The party committee and the government of a place as one (党政同责); other units by themselves.</summary>
    Place,
}
