using System.Text.Json;

namespace Gate.Relay;

public sealed class RelayState
{
    private readonly List<string> _events = [];

    public void Add(string text) => _events.Add($"{DateTimeOffset.UtcNow:O} {text}");

    public string ToJson() => JsonSerializer.Serialize(_events);

    public static async Task<RelayState> LoadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var state = new RelayState();
        var events = await JsonSerializer.DeserializeAsync<List<string>>(stream, cancellationToken: cancellationToken);
        foreach (var text in events ?? [])
        {
            state._events.Add(text);
        }

        return state;
    }
}
