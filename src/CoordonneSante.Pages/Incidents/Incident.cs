using System.Text.RegularExpressions;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Pages.Incidents;

/// <summary>Why there is no page to show.</summary>
/// <param name="Title">What is wrong, in one sentence.</param>
/// <param name="Explanation">What to change.</param>
public sealed partial record Incident(string Title, string Explanation)
{
    private const string BadAddress = "L'adresse de cette page demande une valeur qui n'existe pas";

    public static Incident NoSuchPage { get; } = new(
        "Il n'y a pas de page à cette adresse",
        "Vérifiez l'adresse, ou cherchez ci-dessous ce que vous vouliez voir.");

    public static Incident OfAddress(string problem) => new(BadAddress, problem);

    /// <summary>What the API refused, said to who reads a page.</summary>
    public static Incident Of(DocumentResult.Refused refused) => refused.Status switch
    {
        429 => new("Vous avez demandé beaucoup de pages en peu de temps", "Attendez quelques secondes, puis rechargez la page."),
        503 => new("L'annuaire répond à beaucoup de demandes en ce moment", "Attendez quelques secondes, puis rechargez la page."),
        >= 500 => new("Cette page n'a pas pu être faite", refused.Hint ?? "Rechargez la page dans un moment."),
        _ when IsOfTheAddress(refused.Code) => new(
            BadAddress,
            WhatOf(refused.Message) is { } value
                ? $"« {value} » n'est pas une valeur connue ici. Retirez-la de l'adresse, ou refaites votre choix depuis la page."
                : $"Corrigez l'adresse, ou refaites votre choix depuis la page. Détail : {refused.Message}"),
        _ => new(refused.Message, refused.Hint ?? "Corrigez l'adresse, ou refaites votre choix depuis la page."),
    };

    /// <returns>The value that the engine refused; null when its message names none.</returns>
    private static string? WhatOf(string message) =>
        InvalidValue().Match(message) is { Success: true } match ? match.Groups["value"].Value : null;

    [GeneratedRegex("n'accepte pas la valeur \"(?<value>.*?)\", en « ")]
    private static partial Regex InvalidValue();

    /// <summary>Whether the engine itself refused the values, which it says in a developer's words.</summary>
    private static bool IsOfTheAddress(string code) => code is "BAD_USER_INPUT" or "VALIDATION_FAILED";
}
