using System.Net;
using System.Net.Mail;

namespace Weather.Station
{
    public static class StationMail
    {
        private static readonly object Gate = new object();

        private static readonly Lazy<SmtpClient> Client = new Lazy<SmtpClient>(() =>
        {
            var client = new SmtpClient("email-smtp.eu-north-1.amazonaws.com", 587); //~ SESA101
            client.DeliveryMethod = SmtpDeliveryMethod.Network;
            client.Credentials = new NetworkCredential(
                Environment.GetEnvironmentVariable("STATION_SMTP_USER"),
                Environment.GetEnvironmentVariable("STATION_SMTP_PASSWORD"));
            return client;
        });

        public static void Report(string station, double celsius)
        {
            var body = string.Format("{0}: {1:0.0} °C", station, celsius);
            lock (Gate)
            {
                Client.Value.Send("station@example.com", "weather@example.com", "Reading", body);
            }
        }
    }
}
