using CoordonneSante.Import.SharedStores;
using Npgsql;

namespace CoordonneSante.Api.Hosting;

/// <summary>Takes the published version from the shared store before the server serves.</summary>
internal static class FirstPull
{
    /// <summary>Without the store, a server goes on with the version that it had taken before.</summary>
    /// <param name="store">The store.</param>
    /// <param name="copy">Where its files go.</param>
    /// <param name="errors">Told why there is nothing to serve.</param>
    /// <returns>False when there is no version to serve; the reason is then told.</returns>
    public static async Task<bool> RunAsync(SharedStore store, SharedCopy copy, TextWriter errors)
    {
        string reason;
        try
        {
            using var connection = store.Connect();
            copy.Pull(connection);
            reason = "il ne tient encore aucune version : publiez-en une par « import --paquet data --base \"Host=…\" » ou « actualiser ».";
        }
        catch (Exception error) when (error is NpgsqlException or TimeoutException or IOException or InvalidDataException)
        {
            reason = error.Message;
        }

        copy.Database.Refresh();
        if (!copy.Database.Exists)
        {
            await errors.WriteLineAsync($"Erreur : rien à servir du magasin partagé {store.Name} : {reason}");
        }

        return copy.Database.Exists;
    }
}
