namespace Clinic.Portal;

public sealed record Patient(Guid Id, string Name)
{
    public string? Mail { get; init; }

    public bool CanBeMailed => Mail is { Length: > 3 } && Mail.Contains('@');
}

public static class Greeting
{
    public static string For(Patient patient, TimeProvider clock) => clock.GetLocalNow().Hour switch
    {
        < 12 => $"Good morning, {patient.Name}",
        < 18 => $"Good afternoon, {patient.Name}",
        _ => $"Good evening, {patient.Name}",
    };
}
