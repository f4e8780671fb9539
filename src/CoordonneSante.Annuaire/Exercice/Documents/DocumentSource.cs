using System.Text.Json.Serialization;
using CoordonneSante.Annuaire.Nodes;

namespace CoordonneSante.Annuaire.Exercice.Documents;

/// <summary>A document that statements are taken from, identified by what it says of itself.</summary>
public sealed record DocumentSource : INode
{
    public GlobalId Id => new(nameof(DocumentSource), Code);

    /// <summary>Stable slug, e.g. "guide-bretagne-2019".</summary>
    public required string Code { get; init; }

    /// <summary>Territory and date, as they follow a statement in parentheses: "Bretagne, 2019".</summary>
    public required string Abrege { get; init; }

    public required string Titre { get; init; }

    public required string Producteur { get; init; }

    /// <summary>INSEE code of the région that it speaks of; null for France.</summary>
    public string? Region { get; init; }

    /// <summary>Printed date, as precise as the document: "2021-11-26"; null when it prints none.</summary>
    public string? Date { get; init; }

    /// <summary>What is known of the date, for readers: "26 novembre 2021", "sans date".</summary>
    public required string Periode { get; init; }

    /// <summary>What a reader must know of the text that passages are taken from; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Name, without extension, of the text that passages are taken from.</summary>
    [JsonInclude]
    internal string Fichier { get; init; } = "";

    /// <summary>For readers: "Titre (producteur, période)".</summary>
    public string Intitule => $"{Titre} ({Producteur}, {Periode})";

    /// <summary>Whether it holds in a région: it speaks of that one, or of France.</summary>
    public bool Covers(string region) => Region is null || Region == region;
}
