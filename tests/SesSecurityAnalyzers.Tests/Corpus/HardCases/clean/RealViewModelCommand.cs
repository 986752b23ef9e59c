using System.ComponentModel;
using System.Net;
using System.Net.Mail;
using System.Runtime.CompilerServices;

namespace Field.Mobile.ViewModels
{
    public class FeedbackViewModel : INotifyPropertyChanged
    {
        private string _text = "";
        private bool _busy;

        public event PropertyChangedEventHandler? PropertyChanged;

        public string Text
        {
            get { return _text; }
            set { SetProperty(ref _text, value); }
        }

        public bool Busy
        {
            get { return _busy; }
            set { SetProperty(ref _busy, value); }
        }

        public async void OnSend(string user, string password)
        {
            if (Busy) return;
            Busy = true;
            try
            {
                using (var client = new SmtpClient("email-smtp.ap-southeast-2.amazonaws.com"))
                {
                    client.Credentials = new NetworkCredential(user, password);
                    client.EnableSsl = true;
                    client.Port = 587;
                    client.DeliveryMethod = SmtpDeliveryMethod.Network;
                    client.UseDefaultCredentials = false;
                    client.Credentials = new NetworkCredential(user, password);
                    await client.SendMailAsync("app@example.com", "feedback@example.com", "Feedback", Text);
                }
            }
            catch (Exception)
            {
                Text = "Could not be sent";
            }
            finally
            {
                Busy = false;
            }
        }

        private void SetProperty<T>(ref T field, T value, [CallerMemberName] string? name = null)
        {
            field = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        }
    }
}
