using System.Text.RegularExpressions;

namespace CoordonneSante.Annuaire.Tests.Exercice.Organismes;

/// <summary>The electronic addresses that a document prints: those of persons, and the mailboxes of organisations.</summary>
internal static partial class PrintedAddresses
{
    /// <returns>First and last names, as the addresses write them.</returns>
    public static IEnumerable<string> Persons(string document) => PersonalAddress().Matches(document)
        .SelectMany(address => new[] { address.Groups["first"].Value, address.Groups["last"].Value });

    public static IEnumerable<string> Mailboxes(string document) =>
        Address().Matches(PersonalAddress().Replace(document, "")).Select(address => address.Value);

    [GeneratedRegex(@"[\w.-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Address();

    /// <summary>first.last at an agency that gives its agents such addresses.</summary>
    [GeneratedRegex(@"\b(?<first>[a-z]+)\.(?<last>[a-z-]+)@(?:ars\.sante|assurance-maladie)\.fr")]
    private static partial Regex PersonalAddress();
}
