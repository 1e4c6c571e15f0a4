namespace Rectify.Responsibility;

/// <summary>Which of the two organs of a place that answer together.</summary>
internal enum PlaceOrganKind
{
    /// <summary>The party committee (党委), or the working committee of a zone or street (党工委).</summary>
    PartyCommittee,

    /// <summary>The government (政府), or the administration of a zone (管委会) or street (办事处).</summary>
    Government,
}
