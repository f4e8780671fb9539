namespace CoordonneSante.Import.Publication;

/// <summary>The version in place was to be kept, and is damaged, or of another version of the program.</summary>
/// <param name="target">Path of the file in place.</param>
/// <param name="problems">French sentences, one per problem.</param>
public sealed class VersionNotKeptException(string target, IReadOnlyList<string> problems)
    : Exception($"{target} ne peut être conservé : {string.Join(" ", problems)} Sans --conserver, il est remplacé.");
