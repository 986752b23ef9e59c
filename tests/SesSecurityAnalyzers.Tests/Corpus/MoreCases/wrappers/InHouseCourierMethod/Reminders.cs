namespace Acme.Messaging;

public sealed class Reminders(Courier courier, string login, string passphrase)
{
    public Task RemindAsync(Letter letter) =>
        courier.DispatchAsync("email-smtp.eu-west-1.amazonaws.com", 587, false, login, passphrase, letter); //~ SESA101

    public Task DunAsync(Letter letter) =>
        courier.DispatchAsync("email-smtp.eu-west-1.amazonaws.com", 465, true, login, passphrase, letter); //~ SESA103

    public Task GreetAsync(Letter letter) =>
        courier.DispatchAsync("email-smtp.eu-west-1.amazonaws.com", 587, true, login, passphrase, letter);

    public Task CopyAsync(Letter letter) =>
        courier.DispatchAsync("relay.example.net", 25, false, login, passphrase, letter);
}
