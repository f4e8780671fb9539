using CoordonneSante.Annuaire.Versions;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Versions;

/// <summary>A version kept by an import, and the file that holds it.</summary>
internal sealed record KeptVersion(string Path, DatabaseStamp Stamp, VersionAnnuaire Version);
