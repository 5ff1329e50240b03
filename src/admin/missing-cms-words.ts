/** Words by key, in groups. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** Words that the CMS's Vietnamese lacks (@sveltia/cms 0.221.1), but for what it says of faults in its configuration. */
export const MISSING_WORDS = {
  select_item: 'Chọn {$name}',
  folders: 'Thư mục',
  more_folders: 'Thư mục khác',
  sign_in_using_access_token_workflow_note:
    'Vì có bước duyệt bài, mã truy cập còn phải có quyền đọc và ghi các yêu cầu duyệt.',
  sign_in_with_link: 'Đăng nhập bằng liên kết',
  sign_in_with_link_confirmation:
    'Liên kết này đăng nhập cho bạn với tên {$account} trên {$service} và chép các thiết lập từ máy đã tạo ra nó. Chỉ tiếp tục nếu chính bạn tạo liên kết.',
  domain: 'Tên miền',
  file_unavailable: 'Không có tệp',
  file_unavailable_description: 'Không mở được tệp này. Có thể tệp đã bị chuyển đi hoặc xóa.',
  back_to_parent_folder: 'Về thư mục cấp trên',
  new_folder: 'Thư mục mới',
  new_folder_name: 'Tên thư mục',
  new_folder_create: 'Tạo',
  new_folder_description: 'Thư mục mới nằm trong “{$folder}”.',
  new_folder_error: {
    empty: 'Tên thư mục không được để trống.',
    invalid: 'Tên thư mục không được có dấu gạch chéo hay mở đầu bằng dấu chấm.',
    duplicate: 'Ở đây đã có thư mục hoặc tệp mang tên này.',
  },
  creating_folder: 'Đang tạo thư mục…',
  creating_folder_failed: 'Không tạo được thư mục.',
  folder_options: 'Tùy chọn thư mục',
  show_folder_options: 'Mở tùy chọn thư mục',
  rename_folder: 'Đổi tên thư mục',
  delete_folder: 'Xóa thư mục',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{Nhập tên mới.}} * {{Nhập tên mới. {$count} tệp trong thư mục được chuyển theo, và bài dùng chúng được sửa theo.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{Nhập tên mới.}} * {{Nhập tên mới. {$count} tệp trong thư mục được chuyển theo và đổi địa chỉ; hãy sửa các bài dùng chúng.}}',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Xóa thư mục trống “{$name}”?}} * {{Xóa thư mục “{$name}” và {$count} tệp bên trong?}}',
  renaming_folder: 'Đang đổi tên thư mục…',
  renaming_folder_failed: 'Không đổi được tên thư mục.',
  deleting_folder: 'Đang xóa thư mục…',
  deleting_folder_failed: 'Không xóa được thư mục.',
  replace_file: 'Thay tệp',
  replace_image: 'Thay ảnh',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ ảnh',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count * {{Chỗ nhắc tới tệp trong {$count} bài cũng bị bỏ.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count * {{Không xóa được, vì thiếu tệp này thì các mục sau không còn đúng. Hãy sửa những bài ấy trước.}}',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count * {{Chỗ nhắc tới bài trong {$count} bài khác cũng bị bỏ.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count * {{Không xóa được, vì thiếu bài này thì các mục sau ở bài khác không còn đúng. Hãy sửa những bài ấy trước.}}',
  show_errors: 'Xem lỗi',
  folder_created: 'Đã tạo thư mục.',
  folder_path: 'Đường dẫn thư mục',
  folder_contents: 'Nội dung thư mục',
  x_folders: '.input {$count :integer} .match $count 0 {{Không có thư mục nào}} * {{{$count} thư mục}}',
  folder_renamed: 'Đã đổi tên thư mục.',
  folder_deleted: 'Đã xóa thư mục.',
  entry_sidebar: {
    slug: {
      title: 'Địa chỉ',
      generated_on_save: 'Địa chỉ được đặt theo nội dung khi lưu. Ngày giờ trong đó là lúc lưu.',
      unavailable: 'Bài này không có địa chỉ.',
    },
  },
  save_conflict: {
    title: 'Có người khác vừa sửa bài này',
    modified_by: '{$name} đã sửa bài này ngày {$date}, sau khi bạn mở bài.',
    modified: 'Bài này đã được sửa ở nơi khác sau khi bạn mở.',
    deleted: 'Bài này đã bị xóa ở nơi khác sau khi bạn mở.',
    overwrite_warning: 'Lưu bây giờ thì phần sửa của người kia bị mất.',
    recreate_warning: 'Lưu bây giờ thì bài được tạo lại.',
    save_anyway: 'Vẫn lưu',
    branch_moved: 'Có người khác vừa lưu vào kho trong lúc bạn lưu. Hãy thử lại.',
  },
  remote_change: {
    reload_entry: 'Tải lại bài',
    confirm_reloading_entry: 'Tải lại bài? Những gì chưa lưu sẽ mất.',
  },
  list_item_options: 'Tùy chọn của mục',
  relation_field: {
    save_together_hint: '{$name} mới được lưu cùng với bài đang sửa.',
    add_failed: 'Không thêm được {$name}.',
  },
  assets_dialog: {
    title: {
      folder: 'Chọn thư mục',
    },
    selected_folder: 'Thư mục đã chọn: {$path}',
    selected_folders: '.input {$count :integer} .match $count * {{Đã chọn {$count} thư mục}}',
    no_subfolders: 'Thư mục này không có thư mục con.',
  },
  cloud_storage: {
    bunny_storage: {
      auth_key_label: 'Mật khẩu vùng lưu trữ',
    },
  },
  status: {
    deploying: 'Đang đưa lên trang',
  },
  workflow: {
    deploying_deletion: 'Đang xóa khỏi trang',
  },
} as const satisfies Words;
